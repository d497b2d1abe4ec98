/** The message with its full stop, which what it was made of may have left to the end. */
export function asSentence(message: string): string {
  return /[.!?…]["”’)]?$/u.test(message) ? message : `${message}.`;
}
