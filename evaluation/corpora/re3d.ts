import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { NamedText } from "./iob.ts";

/** The folders of re3d, by who wrote the reports in them. */
export const RE3D_FOLDERS = ["CENTCOM", "UK_Government", "US_State_Department", "Wikipedia"] as const;

const TYPES: Readonly<Record<string, string>> = { Person: "person", Organisation: "organization", Location: "place" };

/** The documents of one folder of re3d (JSON lines: documents and entities by offset), persons, organisations and places. */
export function re3dTexts(folder: string): NamedText[] {
  const documents = lines<{ _id: string; text: string }>(join(folder, "documents.json"));
  const entities = lines<{ begin: number; end: number; type: string; documentId: string }>(
    join(folder, "entities.json"),
  );
  const byDocument = Map.groupBy(entities, ({ documentId }) => documentId);
  return documents.map(({ _id, text }) => ({
    id: _id,
    text,
    names: (byDocument.get(_id) ?? []).flatMap(({ begin, end, type }) => {
      const known = TYPES[type];
      return known === undefined ? [] : [{ start: begin, end, type: known }];
    }),
  }));
}

function lines<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}
