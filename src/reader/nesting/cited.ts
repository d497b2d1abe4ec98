import { type Entity, overlaps, type Span } from "../../contract/index.ts";
import type { Placed } from "../attribution/placed.ts";
import type { Layout } from "../layout.ts";
import { isSourceLike } from "../lineage/legs.ts";
import { namedMentions } from "../speakers/source-type.ts";
import { touching } from "../text/touching.ts";

const CITES = /^(?:also |then )?(?:citing|quoting|cites?|cited|quotes?|quoted)$/iu;

/**
 * Whom a source cites is no statement of his: "the Gazette, *citing two dockers*, reported that it was shut" is one
 * statement, with the dockers at the end of its way. Left out where the same sentence has a statement of the same source.
 */
export function withoutCited(
  placed: readonly Placed[],
  layout: Layout,
  entities: readonly Entity[],
  text: string,
): Placed[] {
  const ground = { article: { text }, mentions: namedMentions(entities) };
  const bySentence = Map.groupBy(placed, (each) => sentenceOf(each, layout)?.start ?? -1);
  return placed.map((each) => {
    const [cue, ...more] = each.cue;
    const [cited] = each.content;
    if (cue === undefined || cited === undefined || more.length > 0) return each;
    if (!CITES.test(text.slice(cue.start, cue.end)) || !isPhrase(cited, text)) return each;
    const others = bySentence.get(sentenceOf(each, layout)?.start ?? -1) ?? [];
    const isOne = others.some((other) => other !== each && isOneSource(each, other, text));
    return isOne && isSourceLike(cited, ground) ? { ...each, content: [] } : each;
  });
}

function sentenceOf({ cue, content }: Placed, layout: Layout): Span | undefined {
  const at = cue[0] ?? content[0];
  return at === undefined ? undefined : touching(at, layout.sentences)[0];
}

/** No clause of its own: "two dockers", and not "a clerk who said it was shut". */
function isPhrase({ start, end }: Span, text: string): boolean {
  return (
    end - start < 160 && !/\b(?:said|says|saying|told|that|as|where|which|and)\b|["“”]/iu.test(text.slice(start, end))
  );
}

function isOneSource(citing: Placed, other: Placed, text: string): boolean {
  const [own] = citing.source;
  const [its] = other.source;
  if (other.content.length === 0) return false;
  if (own === undefined) return true;
  if (/^(?:which|who|that)$/iu.test(text.slice(own.start, own.end))) return its !== undefined && its.end <= own.start;
  return its !== undefined && (own.start === its.start || overlaps(own, its));
}
