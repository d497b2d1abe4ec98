import { expect, it } from "vitest";
import type { Profile, Statement } from "../profile.ts";
import { sideOf } from "./side.ts";

function side(name: string, body: string | null = null, roles: readonly string[] = []): string[] {
  const source = { name, type: "person", forms: [name], roles, body, place: null, key: name, settled: true };
  const said = { chain: [{ name }], origin: 0 } as unknown as Statement;
  return [...sideOf(said, [source] as unknown as Profile["sources"])];
}

it.each([
  ["Larsmark", null, [], ["larsm"]],
  ["Ines Holm", null, ["spokeswoman for the Larsmark navy"], ["larsm"]],
  ["A harbour spokesman", "Larsmark Harbour Board", [], ["harbo", "larsm", "board"]],
  ["a spokesman", null, ["the minister"], []],
  ["Officials", null, ["government officials"], []],
])("the side of %s of %s, %j", (name, body, roles, expected) => {
  expect(side(name, body, roles)).toEqual(expected);
});

it("is that of the name alone where nothing is known of the source", () => {
  const said = { chain: [{ name: "the Larsmark army" }], origin: null } as unknown as Statement;
  expect([...sideOf(said)]).toEqual(["larsm"]);
});
