import { Link } from "wouter";
import type { Quote } from "../../../contract/index.ts";
import { LOSS_WORDS } from "../../../publish/collection/quote.ts";
import { listed } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useOutlets } from "../../api/names.ts";
import { isGone, type SpeakerOf } from "../../struck/speakers.ts";
import { WithoutSwitch } from "../../struck/switch.tsx";
import { Rendering } from "../claims/rendering.tsx";
import { fullestOf, lossesOf, variantsOf } from "./losses.ts";

/** A quotation: who said it, and each rendering with what it lost of the fullest; what is struck fades where it stands. */
export function OneQuote({
  collection,
  quote,
  struck,
  speakerOf,
  isAlone = false,
}: {
  readonly collection: string;
  readonly quote: Quote;
  readonly struck: readonly string[];
  readonly speakerOf: SpeakerOf;
  readonly isAlone?: boolean;
}) {
  const { to } = useAddress();
  const outletOf = useOutlets(collection);
  const full = fullestOf(quote);
  const losses = lossesOf(quote);
  const source = quote.speaker === null ? undefined : speakerOf(quote.speaker);
  const isStruck = source !== undefined && struck.includes(source.key);
  const isFallen = (article: string) => isGone(quote, outletOf(article), struck, speakerOf);
  const Title = isAlone ? "h1" : "h2";
  return (
    <>
      <Title>
        <Link href={to({ screen: "quotes", id: quote.id })}>
          {isStruck ? <s>{quote.speaker}</s> : (quote.speaker ?? "speaker not told")}
        </Link>{" "}
        {losses.length > 0 && <span className="chip amber">lost {listed(losses.map((loss) => LOSS_WORDS[loss]))}</span>}
        {quote.changed && losses.length === 0 && <span className="chip">words differ</span>}
        {isStruck && <span className="chip">fell: its speaker is struck</span>}
        {source && <WithoutSwitch source={source.key} name={source.name} />}
      </Title>
      <ul className="renderings">
        {variantsOf(quote).map(({ variants, lost }) => {
          const [variant = full] = variants;
          const gone = new Set(variants.filter(({ article }) => isFallen(article)).map(({ article }) => article));
          const outlets = [...new Map(variants.map(({ article }) => [outletOf(article), gone.has(article)]))];
          return (
            <li key={`${variant.article} ${variant.start}`} className={gone.size === variants.length ? "fallen" : ""}>
              <p className="who">
                <b>
                  {outlets.map(([outlet, isOut], index) => (
                    <span key={outlet}>
                      {index > 0 && ", "}
                      {isOut && !isStruck ? <s>{outlet}</s> : outlet}
                    </span>
                  ))}
                </b>
                <small className="soft">
                  {variant === full
                    ? "the fullest"
                    : lost.length > 0
                      ? `lost ${listed(lost.map((each) => LOSS_WORDS[each]))}`
                      : ""}
                </small>
              </p>
              <blockquote>
                <Link href={`${to({ screen: "articles", id: variant.article })}#${variant.start}`}>
                  “<Rendering full={full.text} text={variant.text} />”
                </Link>
              </blockquote>
            </li>
          );
        })}
      </ul>
    </>
  );
}
