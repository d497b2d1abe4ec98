/** Strings on which tokenizers differ, written by hand or drawn by a seeded generator; none is from a corpus. */

const BY_HAND = [
  "",
  " ",
  "The harbor office said on Tuesday that two cranes were damaged.",
  "“It’s over,” she said—twice. ‘Really?’ «Oui», „ja“.",
  "Ms. O'Neil-Brandt isn't sure; the U.S. didn't say…",
  "naïve café résumé Ångström Zoë façade piñata Żółć",
  "cafe\u0301 nai\u0308ve A\u030Angstro\u0308m e\u0301\u0302\u0303",
  "İstanbul ISTANBUL ıi İ",
  "ΟΔΟΣ ΣΙΣΥΦΟΣ Σ ΣΣ οδός ς σας ΆΛΦΑ",
  "Straße STRASSE ẞ ﬁne ﬂow",
  "東京都は晴れ。 北京 서울에서 こんにちは カタカナ",
  "𠀀𠀁 𪚥 豈 丽 漢字mixed漢字",
  "Привет, мир! Ёлка й и\u0306",
  "مرحبا بالعالم، كَتَبَ؟",
  "हिन्दी में ख़बर ।",
  "ไทย ภาษา",
  "👍 👍🏽 👩‍👩‍👧 🇩🇪 🤷‍♀️ ☎️ ☎ 1️⃣",
  "tabs\tand\nnew\r\nlines\u000Bvertical\u000Cfeed",
  "no\u00A0break thin\u2009space ideographic\u3000space line\u2028paragraph\u2029end",
  "zero\u200Bwidth joi\u200Dner \uFEFFmark soft\u00ADhyphen \u200B",
  "bidi \u202Ereversed\u202C \u2066isolate\u2069",
  "nul\u0000inside \uFFFD replacement \u0085next \u001Funit",
  "private \uE000 use, noncharacter \uFDD0 \uFFFF",
  "[CLS] [SEP] [MASK] [UNK] [PAD] ##ing ##",
  "http://example.com/a_b?c=d&e=%20#f user@example.org",
  "€1,234.56 £9m $3bn 50% ½ ² №7 §3 †",
  "a≠b x≮y =\u0338 ≠ ≠≠≠ `\u1FEF;\u037E",
  "x".repeat(100),
  "x".repeat(101),
  `${"é".repeat(100)} ${"é".repeat(101)}`,
  "supercalifragilisticexpialidocious antidisestablishmentarianism pneumonoultramicroscopicsilicovolcanoconiosis",
  "____ ---- .... !!!! ,,,, ((( ))) \\\\ || ~~ ^^ $$ ++ << >>",
  "don’t won't 'tis rock'n'roll ’90s",
  "Hello,World.Without(any)space[at]all{here}",
  "constructor __proto__ toString hasOwnProperty",
  "\u0301 \u0301\u0302 a \u20DD \u0903",
  "ك\u08CAتاب a\u1ABFb x\u180Fy ᤀ\u1DF6",
  "a\u166Db a\u{111C9}b a\u1734b a\u{1171E}b",
  "Ǆ ǅ ǆ Ŀ ŉ ſ K Å Ω",
  "𝐁𝐨𝐥𝐝 𝓈𝒸𝓇𝒾𝓅𝓉 ｆｕｌｌ ｗｉｄｔｈ Ⅷ ①",
  "ﷺ ﷽ ﾞ ガ が か\u3099",
];

/** Alphabets that a random string mixes; the last one is all of Unicode. */
const ALPHABETS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0x61, 0x7a],
  [0xa0, 0x17f],
  [0x0, 0x1f],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x4ff],
  [0x5d0, 0x6ff],
  [0x900, 0xdff],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x2bff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0x1f300, 0x1faff],
  [0x20000, 0x2fa1f],
  [0x0, 0x10ffff],
];

/** The strings written by hand, then `count` random ones, the same for the same seed. */
export function oddStrings(count: number, seed: number): string[] {
  const random = generator(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const drawn: string[] = [];
  for (let number = 0; number < count; number++) {
    const alphabets = Array.from({ length: 1 + below(3) }, () => ALPHABETS[below(ALPHABETS.length)] ?? [0x20, 0x7e]);
    let text = "";
    for (let left = below(40); left > 0; left--) {
      const [first, last] = alphabets[below(alphabets.length)] ?? [0x20, 0x7e];
      const point = first + below(last - first + 1);
      if (below(6) === 0) text += " ";
      // a surrogate alone has no UTF-8, so the reference can't be given one
      if (point < 0xd800 || point > 0xdfff) text += String.fromCodePoint(point);
    }
    drawn.push(text);
  }
  return [...BY_HAND, ...drawn];
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
