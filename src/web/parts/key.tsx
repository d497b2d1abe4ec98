/** A key as it is printed. */
export function Key({ children }: { readonly children: string }) {
  return <kbd>{children}</kbd>;
}
