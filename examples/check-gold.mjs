// Checks that every text in an example's gold.json and attributions.json stands in its article: once, or once within its context.
// Usage: node examples/check-gold.mjs [FOLDER…]     (without a folder: every folder beside this file that holds a gold.json)
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", mdash: "—", ndash: "–", lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", hellip: "…", middot: "·", bull: "•", copy: "©", pound: "£", eacute: "é" };
const KINDS = ["direct", "indirect", "mixed"];
const BOUNDS = ["exact", "about", "at least", "at most", "more than", "less than", "range"];

/** Replaces character references. One that is not known is left as it stands, so that the check fails on it instead of guessing. */
function decode(text) {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (whole, name) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(Number(name.slice(1)));
    return NAMED[name] ?? whole;
  });
}

/** The words of a saved page: the head, scripts and styles gone, blocks parted by a line end, inline tags gone without a trace. */
function pageText(html) {
  const body = html.replace(/<!--[\s\S]*?-->/g, "").replace(/<(head|script|style)\b[\s\S]*?<\/\1\s*>/gi, "");
  const inline = /<\/?(a|b|i|em|strong|span|time|cite|small)\b[^>]*>/gi;
  return decode(body.replace(inline, "").replace(/<[^>]+>/g, "\n")).replace(/[ \t\u00a0]+/g, " ");
}

function occurrences(text, part) {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
  return count;
}

/** Null where `text` is found exactly once (within `context`, if there is one), otherwise one sentence that says what is wrong. */
function fault(article, text, context) {
  if (article === undefined) return "is in an article that collection.json does not list";
  if (typeof text !== "string" || text === "") return "has no text";
  if (context !== undefined) {
    const around = occurrences(article, context);
    if (around !== 1) return `has a context that stands ${around} times in the article, not once: "${context}"`;
    const within = occurrences(context, text);
    return within === 1 ? null : `stands ${within} times in its context, not once: "${text}" in "${context}"`;
  }
  const count = occurrences(article, text);
  return count === 1 ? null : `stands ${count} times in the article, not once${count ? ": give it a context" : ""}: "${text}"`;
}

function checkFolder(folder) {
  const faults = [];
  const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const collection = read("collection.json");
  const listed = collection.map((row) => row.file);
  const present = readdirSync(join(folder, "articles")).sort();
  for (const file of present) if (!listed.includes(file)) faults.push(`${file} is not listed in collection.json`);
  for (const file of listed) if (!present.includes(file)) faults.push(`${file} is listed in collection.json and not in articles/`);

  const articles = new Map(listed.filter((file) => present.includes(file)).map((file) => {
    const text = readFileSync(join(folder, "articles", file), "utf8");
    return [file, file.endsWith(".html") ? pageText(text) : text];
  }));
  let texts = 0;
  const check = (where, { file, text, context }) => {
    texts++;
    const wrong = fault(articles.get(file), text, context);
    if (wrong) faults.push(`${where}, ${file}: ${wrong}`);
  };
  const need = (condition, message) => { if (!condition) faults.push(message); };

  const gold = read("gold.json");
  for (const row of collection) need(gold.published[row.file] === row.published, `published: ${row.file} differs from collection.json`);
  for (const group of ["claims", "figures", "quotes"]) {
    const ids = gold[group].map((item) => item.id);
    need(new Set(ids).size === ids.length, `${group}: an id is used twice`);
  }
  for (const claim of gold.claims) {
    const origins = new Set(claim.statements.map((statement) => statement.origin));
    need(new Set(claim.statements.map((statement) => statement.file)).size > 1, `${claim.id}: fewer than two articles report it`);
    for (const statement of claim.statements) {
      check(claim.id, statement);
      need([...KINDS, "bare"].includes(statement.kind), `${claim.id}: unknown kind "${statement.kind}"`);
      need((statement.chain.length === 0) === (statement.origin === null), `${claim.id}, ${statement.file}: a chain and no origin, or an origin and no chain`);
    }
    for (const key of (claim.maybeSame ?? []).flat()) need(origins.has(key), `${claim.id}: maybeSame names "${key}", which no statement has`);
  }
  for (const figure of gold.figures) {
    need(new Set(figure.values.map((value) => value.file)).size > 1, `${figure.id}: fewer than two articles give it`);
    for (const value of figure.values) {
      check(figure.id, value);
      need(BOUNDS.includes(value.bound), `${figure.id}: unknown bound "${value.bound}"`);
      need(Number.isFinite(value.value), `${figure.id}, ${value.file}: the value is no number`);
    }
  }
  for (const quote of gold.quotes) {
    need(new Set(quote.variants.map((variant) => variant.file)).size > 1, `${quote.id}: fewer than two articles give it`);
    for (const variant of quote.variants) check(quote.id, variant);
  }
  for (const copy of gold.copies) {
    need(articles.has(copy.a) && articles.has(copy.b), `copies: ${copy.a} or ${copy.b} is not listed`);
    need(["most", "some"].includes(copy.share), `copies: unknown share "${copy.share}"`);
  }

  const attributions = existsSync(join(folder, "attributions.json")) ? read("attributions.json") : [];
  for (const { file, source, cue, content, kind, context } of attributions) {
    const where = `attribution "${cue ?? content[0]}"`;
    need(Array.isArray(content) && content.length > 0, `${where}, ${file}: no content`);
    need(KINDS.includes(kind), `${where}, ${file}: unknown kind "${kind}"`);
    // Source and cue are often short words: their place is told by the context, in which the content stands as well.
    for (const part of [source, cue, ...content]) if (part !== null) check(where, { file, text: part, context });
  }
  return { faults, texts, claims: gold.claims.length, attributions: attributions.length };
}

const here = dirname(fileURLToPath(import.meta.url));
const given = process.argv.slice(2);
const folders = given.length > 0 ? given : readdirSync(here).map((name) => join(here, name)).filter((path) => existsSync(join(path, "gold.json")));
for (const folder of folders) {
  const { faults, texts, claims, attributions } = checkFolder(folder);
  for (const message of faults) console.error(message);
  console.log(`${folder}: ${claims} claims, ${attributions} attributions, ${texts} texts checked, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
if (folders.length === 0) { console.error("No folder with a gold.json was found: name one on the command line."); process.exitCode = 2; }
