import { describe, expect, it } from "vitest";
import { sourceWith } from "../fixtures/sources.ts";
import type { Source } from "../profile.ts";
import { mayBeSame, whoIs } from "./may-be-same.ts";

const named = (name: string, ...roles: string[]) => sourceWith(name, "named-person", { roles });
const group = (name: string, more: Partial<Source> = {}) => sourceWith(name, "unnamed-group", more);
const somebody = (name: string, more: Partial<Source> = {}) => sourceWith(name, "unnamed-person", more);
const body = (name: string, ...forms: string[]) => sourceWith(name, "named-organization", { forms: [name, ...forms] });
const document = (name: string) => sourceWith(name, "document");

function could(one: Source, other: Source): boolean {
  const [first, second] = [whoIs(one.key, [one]), whoIs(other.key, [other])];
  expect(mayBeSame(first, second)).toBe(mayBeSame(second, first));
  return mayBeSame(first, second);
}

describe("could be one", () => {
  it.each<[string, Source, Source]>([
    ["officials and a named official", group("officials"), named("Ann Pell", "harbour commissioner")],
    ["bosses of a harbour and its director", group("harbour bosses"), named("Ann Pell", "harbour director")],
    ["residents and a resident", group("residents of Saltmarsh Row"), somebody("a Saltmarsh Row resident")],
    ["residents and a named resident", group("residents"), named("Ann Pell", "a resident of Saltmarsh Row")],
    ["a worker and a foreman", somebody("a worker"), somebody("a dock foreman")],
    ["a source and anybody", somebody("a source close to the inquiry"), named("Ann Pell", "a clerk")],
    ["people who know of it and a driver", group("two people familiar with the matter"), somebody("a lorry driver")],
    ["a spokesman and his board", somebody("a spokesman for the Larsen Harbour Board"), body("Larsen Harbour Board")],
    [
      "a named spokesman and his board",
      named("Oren Vale", "Larsen Harbour Board spokesman"),
      body("Larsen Harbour Board"),
    ],
    [
      "somebody of a board and the board",
      sourceWith("Oren Vale", "named-person", { body: "Larsen Harbour Board" }),
      body("Larsen Harbour Board"),
    ],
    ["a head and his agency", named("Oren Vale", "head of the agency"), group("the local disaster agency")],
    ["a president and his government", named("Ann Pell", "Norway's president"), body("Norway")],
    ["officials and their government", group("Norwegian officials"), body("Norway")],
    ["an army spokesman and the army", named("Oren Vale", "Norwegian army spokesman"), group("Norway's armed forces")],
    ["an army and its government", group("the Norwegian army"), body("Norway")],
    ["he and anybody", somebody("he"), named("Ann Pell")],
    ["they and residents", group("they"), group("residents of Saltmarsh Row")],
    ["records and somebody's records", document("records"), document("records of the port authority")],
  ])("%s", (_, one, other) => expect(could(one, other)).toBe(true));
});

describe("are two", () => {
  it.each<[string, Source, Source]>([
    ["bosses of a harbour and a director of a school", group("harbour bosses"), named("Ann Pell", "school director")],
    ["bosses and workers", group("bosses"), group("dock workers")],
    ["witnesses and officials", group("witnesses"), group("officials")],
    ["witnesses and a named official", group("witnesses"), named("Ann Pell", "harbour commissioner")],
    ["two named persons", named("Ann Pell", "an official"), named("Oren Vale", "an official")],
    ["officials and somebody of whom nothing is said", group("officials"), named("Ann Pell")],
    ["residents of two streets", group("residents of Saltmarsh Row"), somebody("a resident of Pier Street")],
    ["officials of two countries", group("Norwegian officials"), group("Danish officials")],
    [
      "officials of one country and a president of another",
      group("Norwegian officials"),
      named("Ann Pell", "Denmark's president"),
    ],
    ["a hospital worker and a dock foreman", somebody("a hospital worker"), somebody("a dock foreman")],
    ["a spokesman and another board", somebody("a spokesman for the Larsen Harbour Board"), body("Alder Fire Service")],
    ["two countries' governments", body("Norway"), body("Denmark")],
    ["two boards", body("Larsen Harbour Board"), body("Larsen School Board")],
    ["a document and an official", document("records"), group("officials")],
    ["a resident of a place and its board", somebody("a Larsen resident"), body("Larsen Harbour Board")],
    ["a porter and his hospital", named("Ann Pell", "a porter at Larsen Hospital"), body("Larsen Hospital")],
    ["some of them and a named person", group("some of them"), named("Ann Pell")],
    ["it and a named person", somebody("it"), named("Ann Pell")],
    ["he and residents", somebody("he"), group("residents")],
    ["he and a board", somebody("he"), body("Larsen Harbour Board")],
    ["refugees and an agency for them", group("refugees"), body("Larsen Refugee Agency")],
    ["a president of a company and a country", named("Ann Pell", "president of Larsen Lines"), body("Norway")],
  ])("%s", (_, one, other) => expect(could(one, other)).toBe(false));
});
