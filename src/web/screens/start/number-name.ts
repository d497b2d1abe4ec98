/** Numbers in words up to twelve, as a sentence begins with them. */
const NUMBERS = "No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(" ");

/** "Nine"; "13" from thirteen on. */
export function numberName(count: number): string {
  return NUMBERS[count] ?? count.toLocaleString("en");
}
