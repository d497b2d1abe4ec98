/** Forms that no rule makes from their verb or noun; only those that may head a cue. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: "am are is was were been being 's 're 'm ’s ’re ’m",
    bear: "bore borne",
    begin: "began begun",
    bet: "bet",
    break: "broke broken",
    bring: "brought",
    cast: "cast",
    catch: "caught",
    choose: "chose chosen",
    come: "came",
    deny: "denied denies denying",
    do: "did does done doing",
    draw: "drew drawn",
    feel: "felt",
    fight: "fought",
    find: "found",
    forbid: "forbade forbad forbidden",
    foresee: "foresaw foreseen foreseeing",
    foretell: "foretold",
    forget: "forgot forgotten",
    get: "got gotten",
    give: "gave given",
    go: "went gone goes",
    have: "had has having 've 'd ’ve ’d",
    hear: "heard",
    hold: "held",
    keep: "kept",
    know: "knew known",
    lay: "laid",
    lead: "led",
    leave: "left",
    let: "let",
    lie: "lied lying lay lain",
    make: "made",
    mean: "meant",
    misunderstand: "misunderstood",
    overhear: "overheard",
    overrule: "overruled",
    pay: "paid",
    plead: "pled",
    put: "put",
    read: "read",
    retell: "retold",
    run: "ran",
    say: "said says sez",
    see: "saw seen",
    seek: "sought",
    send: "sent",
    set: "set",
    shoot: "shot",
    show: "shown showed",
    speak: "spoke spoken",
    stand: "stood",
    strike: "struck stricken",
    swear: "swore sworn",
    take: "took taken",
    teach: "taught",
    tell: "told",
    think: "thought",
    throw: "threw thrown",
    understand: "understood",
    uphold: "upheld",
    will: "'ll ’ll",
    withdraw: "withdrew withdrawn",
    write: "wrote written",
  }).flatMap(([lemma, forms]) => forms.split(" ").map((form) => [form, lemma] as const)),
);

const DOUBLED = /([bdfglmnprt])\1$/;

/**
 * What a word may be a form of, the likeliest first, itself included: "tried" of "try", "planned" of "plan". The rules
 * give too many rather than too few; whoever asks knows which of them are words. Lower case in and out.
 */
export function lemmasOf(word: string): string[] {
  const form = word.toLowerCase();
  const found: string[] = [];
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) found.push(irregular);
  found.push(form);
  if (form.length < 4) return found;
  if (form.endsWith("ies")) found.push(`${form.slice(0, -3)}y`);
  if (form.endsWith("es")) found.push(form.slice(0, -2));
  if (form.endsWith("s") && !form.endsWith("ss")) found.push(form.slice(0, -1));
  if (form.endsWith("ied")) found.push(`${form.slice(0, -3)}y`);
  if (form.endsWith("ed")) found.push(...stems(form.slice(0, -2)));
  if (form.endsWith("ying")) found.push(`${form.slice(0, -4)}ie`);
  if (form.endsWith("ing")) found.push(...stems(form.slice(0, -3)));
  return found;
}

/** A stem as it may have stood before "-ed" or "-ing": "stat(e)", "plan(n)", "panic(k)". */
function stems(stem: string): string[] {
  if (stem.length < 2) return [];
  const found = [stem, `${stem}e`];
  if (DOUBLED.test(stem)) found.push(stem.slice(0, -1));
  if (stem.endsWith("ck")) found.push(stem.slice(0, -1));
  return found;
}
