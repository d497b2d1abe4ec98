import type { Reading } from "../../contract/index.ts";
import { caveatsOf } from "../caveats.ts";
import { type Conclusion, conclusionsOf, countWords, restsWords } from "../conclusions.ts";
import { sureWords } from "../explained.ts";
import { linkWords, relaysOf, whoWords } from "../path.ts";
import { relayGroups, sourceGroups, throughOf } from "../source-groups.ts";
import type { SourceSheet } from "../source-sheet.ts";
import { counted, listed, STANDING_WORDS } from "../wording.ts";
import type { Pen } from "./pen.ts";
import { MARGIN } from "./statement.ts";

/** What follows the statements: the writer's own voice, what is concluded, and the sources. A section each; none is empty. */
export function sectionsAfter(
  pen: Pen,
  reading: Reading,
  sheet: SourceSheet,
  numbers: ReadonlyMap<string, number>,
  lineAt: (offset: number) => number,
): string[] {
  const { text } = reading.article;
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[pen.paint(title, "bold"), ...lines].join("\n")];
  const item = (words: string) => pen.lines(words, { indent: MARGIN, first: "   · " });
  const more = (words: string) => pen.lines(words, { indent: MARGIN, paints: ["soft"] });
  const quote = (start: number, end: number) => `“${text.slice(start, end)}” (line ${lineAt(start)})`;

  const caveats = caveatsOf(reading).flatMap(({ hedge, attributions }) => {
    const of = attributions.flatMap((id) => numbers.get(id) ?? []);
    const on =
      of.length === 0
        ? "on no statement that was found"
        : `on ${of.length === 1 ? "statement" : "statements"} ${listed(of.map(String))}`;
    return [...item(quote(hedge.start, hedge.end)), ...more(on)];
  });
  const judged = reading.assertions
    .filter(({ voice }) => voice === "judged")
    .flatMap(({ start, end, fallen }) => item(`${quote(start, end)}${fallen ? ` · ${STANDING_WORDS.fallen}` : ""}`));
  const concluded = conclusionsOf(reading).flatMap((one) => conclusion(pen, reading, one, numbers, lineAt));

  const gone = new Set(reading.without ?? []);
  const struck = (name: string | null) => (name !== null && gone.has(name) ? " · struck" : "");
  const sources = sourceGroups(sheet).flatMap((group) => [
    ...pen.lines(group.title, { indent: 3 }),
    ...group.sources.flatMap((source) => {
      const { relays, directly } = throughOf(sheet, source);
      const through =
        relays.length === 0 ? "" : ` · through ${listed(relays.map(linkWords))}${directly ? ", and directly" : ""}`;
      const name = source.name === null ? "" : `${source.name}: `;
      return pen.lines(`${name}${counted(source.statements.length, "statement")}${through}${struck(source.name)}`, {
        indent: MARGIN + 2,
        first: " ".repeat(MARGIN),
      });
    }),
  ]);
  const relays = relayGroups(sheet).flatMap((relay) =>
    pen.lines(
      `${linkWords(relay)}: ${counted(relay.statements.length, "statement")}, from ${listed(relay.from.map(({ origin }) => whoWords(origin)))}${struck(relay.name)}`,
      {
        indent: MARGIN + 2,
        first: " ".repeat(MARGIN),
      },
    ),
  );
  return [
    ...section("The writer’s own caveats", caveats),
    ...section("Judged by the writer", judged),
    ...section("Concluded", concluded),
    ...section("Sources", sources),
    ...section("Passed on by", relays),
  ];
}

function conclusion(
  pen: Pen,
  { article }: Reading,
  one: Conclusion,
  numbers: ReadonlyMap<string, number>,
  lineAt: (offset: number) => number,
): string[] {
  const { inference, legs, left, rests } = one;
  const fallen = one.standing === "fallen";
  const cue = inference.cue.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
  const how = [
    `${inference.relation === "attacks" ? "spoken against" : "concluded"} by ${one.drawnBy ?? "the writer"}${cue === "" ? "" : `: “${cue}”`}`,
    `line ${lineAt(inference.conclusion[0]?.start ?? 0)}`,
    `finding ${sureWords(inference.confidence)}`,
  ];
  const after =
    left.most === rests.most && left.least === rests.least
      ? []
      : [`now ${countWords(left)} of them ${left.most === 1 ? "is" : "are"} left`];
  const state = one.standing === "fallen" || one.standing === "open" ? [STANDING_WORDS[one.standing]] : [];
  return [
    ...pen.lines(`“${one.words}”`, { indent: MARGIN, first: "   · ", paints: fallen ? ["soft", "struck"] : [] }),
    ...pen.lines(how.join(" · "), { indent: MARGIN, paints: ["soft"] }),
    ...pen.lines([restsWords(one), ...after, ...state].join("; "), {
      indent: MARGIN,
      paints: state.length > 0 ? ["amber"] : [],
    }),
    ...legs.flatMap((leg) => {
      const number = leg.statement === null ? undefined : numbers.get(leg.statement);
      const way =
        leg.statement === null
          ? "no statement of its own"
          : leg.origin === null
            ? "the writer’s own word"
            : [...relaysOf(leg.origin).map(linkWords), whoWords(leg.origin)].join(" ← ");
      const gone = leg.standing === "fallen" || leg.standing === "open" ? ` · ${STANDING_WORDS[leg.standing]}` : "";
      return pen.lines(`“${leg.words}” ← ${way}${number === undefined ? "" : ` (statement ${number})`}${gone}`, {
        indent: MARGIN + 4,
        first: `${" ".repeat(MARGIN)}└ `,
        paints: leg.standing === "fallen" ? ["soft"] : [],
      });
    }),
  ];
}
