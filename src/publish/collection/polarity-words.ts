import type { Claim } from "../../contract/index.ts";

/** What is claimed of words that are denied, or of which somebody would say nothing; "" of what is asserted. */
export function polarityWords({ polarity }: Pick<Claim, "polarity">): string {
  if (polarity === "affirmed") return "";
  return polarity === "denied" ? "denied: that this is so" : "not said: nobody here says this";
}
