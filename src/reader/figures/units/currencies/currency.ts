/** A currency, as data: its ISO 4217 code, or null where its words fit several countries' money. */
export interface CurrencyRule {
  readonly unit: string;
  readonly code: string | null;
  /** Written before the amount, apart by spaces, as they are: "US$", "£". */
  readonly signs?: string;
  /** Written after it, apart by commas, in any case: "euros". */
  readonly words?: string;
  readonly example: string;
  readonly not: string;
}
