import type { Sign } from "../../../contract/index.ts";

/** On how many signs a conclusion stands: all that the text names, and those of them that have not fallen. */
export function legsOf({ premises }: Pick<Sign, "premises">): { readonly all: number; readonly left: number } {
  return { all: premises.length, left: premises.filter(({ fallen }) => !fallen).length };
}

/** Those that fell first, then what is open, then what lost a sign, then the others as they were. */
export function byLoss(signs: readonly Sign[]): Sign[] {
  return signs.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function rankOf(sign: Sign): number {
  if (sign.fallen) return 0;
  if (sign.open) return 1;
  const { all, left } = legsOf(sign);
  return left < all ? 2 : 3;
}
