/** ".html" of "pages/Pier.HTML"; "" where a name has none. */
export function endingOf(file: string): string {
  return /[^\\/.][^\\/]*(\.[^\\/.]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";
}
