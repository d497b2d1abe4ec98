import { Dialog } from "radix-ui";
import type { Screen } from "../address/address.ts";
import { useAddress } from "../address/use-address.ts";
import { Key } from "../parts/key.tsx";
import { keysOf } from "./key-table.ts";

/** What keys do, shown by `?`: those of the screen that is shown first, then those that work everywhere. */
export function KeysHelp({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  const { view } = useAddress();
  const screen: Screen | "start" = view.collection === null ? "start" : view.screen;
  return (
    <Dialog.Root open={open} onOpenChange={(opens) => (opens ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title>Keys</Dialog.Title>
          {keysOf(screen, view.id !== null).map(({ title, keys }) => (
            <section key={title}>
              <h3>{title}</h3>
              <dl className="keys">
                {keys.map(([names, does]) => (
                  <div key={does}>
                    <dt>
                      {names.map((name) => (
                        <Key key={name}>{name}</Key>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
          <Dialog.Close className="plain">close</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
