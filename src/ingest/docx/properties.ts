/** What a document's properties say of it, each as written; null where they don't. */
export interface Properties {
  title: string | null;
  creators: string[];
  publisher: string | null;
  /** Dublin Core's day of publication, which few programs write. */
  issued: string | null;
  created: string | null;
  language: string | null;
}

/** Names of documents that their templates gave them. */
const NO_TITLE = /^(?:untitled|document\d*|.*\.(?:docx?|rtf|odt|txt))$/i;

const MONTH = 31 * 24 * 3600 * 1000;

/** Reads `docProps/core.xml` and `docProps/app.xml` (ECMA-376, part 2, 11): flat lists of elements. */
export function propertiesOf(parts: ReadonlyMap<string, string>): Properties {
  const core = parts.get("docProps/core.xml") ?? "";
  const app = parts.get("docProps/app.xml") ?? "";
  const title = element(core, "dc:title");
  const [created, modified] = [element(core, "dcterms:created"), element(core, "dcterms:modified")];
  return {
    title: title === null || NO_TITLE.test(title) ? null : title,
    creators: element(core, "dc:creator")?.split(/\s*;\s*/) ?? [],
    publisher: element(core, "dc:publisher") ?? element(app, "Company"),
    issued: element(core, "dcterms:issued") ?? element(core, "dc:date"),
    created: isOfTemplate(core, created, modified) ? null : created,
    language: element(core, "dc:language"),
  };
}

/** Documents made from an older one, or by a program from its template, keep the day on which that was made. */
function isOfTemplate(core: string, created: string | null, modified: string | null): boolean {
  if (/^(?:python-docx|Apache POI|docx4j)/i.test(element(core, "dc:creator") ?? "")) return true;
  const apart = Date.parse(modified ?? "") - Date.parse(created ?? "");
  return Math.abs(apart) > MONTH;
}

function element(xml: string, name: string): string | null {
  const words = new RegExp(`<${name}(?:\\s[^>]{0,300})?>([^<]{1,1000})</${name}>`).exec(xml)?.[1] ?? "";
  const plain = words
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof ENTITIES) => ENTITIES[entity])
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? null : plain;
}

const ENTITIES = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" } as const;
