/** A message as one line of a terminal: line ends and control characters, which a file's name may hold, are shown. */
export function oneLine(message: string): string {
  return message.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (mark) =>
    mark === "\n" ? "\\n" : mark === "\r" ? "\\r" : mark === "\t" ? " " : `\\u{${mark.codePointAt(0)?.toString(16)}}`,
  );
}
