/** Puts a text where it can be pasted from; what to tell of it. */
export async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied, with who said it and where.";
  } catch {
    return "This browser does not let a page copy. Select the words and copy them by hand.";
  }
}
