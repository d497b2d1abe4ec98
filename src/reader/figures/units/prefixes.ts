import type { UnitRule } from "./unit.ts";

/** SI prefixes: sign, name, and UCUM's sign. */
const PREFIXES: Readonly<Record<string, { readonly name: string; readonly code: string }>> = {
  k: { name: "kilo", code: "k" },
  K: { name: "kilo", code: "k" },
  h: { name: "hecto", code: "h" },
  M: { name: "mega", code: "M" },
  G: { name: "giga", code: "G" },
  T: { name: "tera", code: "T" },
  P: { name: "peta", code: "P" },
  d: { name: "deci", code: "d" },
  c: { name: "centi", code: "c" },
  m: { name: "milli", code: "m" },
  µ: { name: "micro", code: "u" },
  n: { name: "nano", code: "n" },
  p: { name: "pico", code: "p" },
};

/** A unit and those that its prefixes make of it: "watt", "kilowatt", "megawatt". */
export function withPrefixes(rule: UnitRule): UnitRule[] {
  return [
    rule,
    ...[...(rule.prefixes ?? "")].map((sign): UnitRule => {
      const { name, code } = PREFIXES[sign] ?? { name: "", code: "" };
      const { touching: _, ...whole } = rule;
      return {
        ...whole,
        unit: name + rule.unit,
        code: rule.code === null ? null : code + rule.code,
        words: listed(rule.words)
          .map((word) => name + word)
          .join(", "),
        symbols: listed(rule.symbols)
          .filter((symbol) => !/[°²³/]/u.test(symbol))
          .flatMap((symbol) => (sign === "µ" ? [`µ${symbol}`, `μ${symbol}`, `u${symbol}`] : [sign + symbol]))
          .join(", "),
      };
    }),
  ];
}

/** The entries of a list apart by commas. */
export function listed(list: string | undefined): string[] {
  return list === undefined || list === "" ? [] : list.split(", ");
}
