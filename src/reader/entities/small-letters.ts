/** Whether a line is written all in small letters, as hasty writers do: there names have no capitals either. */
export function isInSmallLetters(at: number, text: string): boolean {
  const left =
    text
      .slice(Math.max(0, at - 200), at)
      .split("\n")
      .at(-1) ?? "";
  const line = left + (text.slice(at, at + 200).split("\n")[0] ?? "");
  return !/\p{Lu}/u.test(line.replace(/(?<![\p{L}])I(?![\p{L}])/gu, "").slice(1));
}
