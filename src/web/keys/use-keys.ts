import { useEffect } from "react";

/** What keys do on a screen, by the key as the browser names it; the first that is listed wins. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>;

/** Listens while the screen is shown. Keys typed into a field, or with Ctrl, Alt or the command key, are left alone. */
export function useKeys(keys: Keys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      const isField = target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isField && event.key !== "Escape") return;
      // Enter on a link or a button is that link's or button's.
      if (event.key === "Enter" && target instanceof HTMLElement && target.closest("a, button, summary")) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [keys]);
}
