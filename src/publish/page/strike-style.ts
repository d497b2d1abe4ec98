import type { Conclusion } from "../conclusions.ts";
import type { Strikes } from "./strikes.ts";

/**
 * The rules by which a page's switches work without its script: each is a checkbox, and what falls with it carries its
 * number. A conclusion falls where each of its legs with an origin does, which is a rule of its own.
 */
export function strikeStyle(strikes: Strikes, conclusions: readonly Conclusion[]): string {
  if (strikes.all.length === 0) return "";
  const numbers = strikes.all.map(({ number }) => number);
  const falls = numbers.map((number) => `:root${on(number)} .f${number}`);
  const opens = numbers.map((number) => `:root${on(number)} .m${number}`);
  for (const { inference, legs } of conclusions) {
    const stated = legs.flatMap(({ statement }) => (statement === null ? [] : (strikes.fates.get(statement) ?? [])));
    const drawer = strikes.drawers.get(inference.id);
    if (drawer !== undefined) falls.push(`:root${on(drawer)} #${anchorOf(inference.id)}`);
    if (stated.length === 0) continue;
    falls.push(`:root${stated.map((leg) => either(leg.falls)).join("")} #${anchorOf(inference.id)}`);
    opens.push(`:root${stated.map((leg) => either([...leg.falls, ...leg.opens])).join("")} #${anchorOf(inference.id)}`);
  }
  return `${opens.join(",")}{${OPEN}}
${falls.join(",")}{${FALLEN}}
${numbers.map((number) => `:root${on(number)} .g${number}`).join(",")}{display:inline-flex}
${numbers.map((number) => `:root${on(number)} .n${number}`).join(",")}{text-decoration:line-through;text-decoration-thickness:1px}`;
}

/** The id of a conclusion on the page. */
export function anchorOf(id: string): string {
  return `c-${id.replace(/[^\w-]/gu, "_")}`;
}

function on(number: number): string {
  return `:has(#x${number}:checked)`;
}

/** One of these is struck; nothing is ever so for none. */
function either(numbers: readonly number[]): string {
  return numbers.length === 0 ? ":not(*)" : `:is(${numbers.map(on).join(",")})`;
}

/** Where an element says what has become of it. */
const says = (what: string) =>
  `&.note>.head>.fate>.${what},&.leg>.fate>.${what},&.conclusion>.verdict>.fate>.${what},&.told .fate>.${what}{display:inline-block}`;

const OPEN = `${says("open")}&.leg{--stand:var(--amber);--post:dashed}`;

const FALLEN = `${says("fell")}&.note>.head>.fate>.open,&.leg>.fate>.open,&.conclusion>.verdict>.fate>.open,&.told .fate>.open{display:none}
&.s{background-color:transparent;color:var(--soft);border-bottom-color:var(--line);text-decoration:line-through 1px}
&.note{--hue:var(--line)}&.note>.head>b{color:var(--soft);font-weight:450;text-decoration:line-through 1px}
&.told :is(.words,.many,.what,.from,.saying){color:var(--soft);text-decoration:line-through 1px}
&.tick,&.edge,&.dot{opacity:.25}&.name{fill:var(--soft);text-decoration:line-through}
&.leg{--stand:var(--grey);--post:dashed;--lean:-3deg}&.leg>.sign,&.conclusion>.thesis{color:var(--soft);text-decoration:line-through 1px}`;
