import { Dialog } from "radix-ui";
import { Key } from "../parts/key.tsx";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["j", "k"], "next and previous in a list; ↓ and ↑ too"],
  [["↵"], "open"],
  [["Esc"], "back to the list"],
  [["/"], "search"],
  [["w"], "without the source of what is chosen"],
  [["u"], "take back what is struck"],
  [["o"], "count outlets or origins"],
  [["g"], "to the start"],
  [["?"], "these keys"],
];

/** What keys do, shown by `?`. */
export function KeysHelp({ open, close }: { readonly open: boolean; readonly close: () => void }) {
  return (
    <Dialog.Root open={open} onOpenChange={(opens) => (opens ? undefined : close())}>
      <Dialog.Portal>
        <Dialog.Overlay className="veil" />
        <Dialog.Content className="dialog" aria-describedby={undefined}>
          <Dialog.Title>Keys</Dialog.Title>
          <dl className="keys">
            {KEYS.map(([keys, does]) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <Key key={key}>{key}</Key>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
          <Dialog.Close className="plain">close</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
