import { expect, test } from "vitest";
import { type Drawn, namedOf } from "./named.ts";

const node = (key: string, x: number, y: number, weight: number, more: Partial<Drawn> = {}): Drawn => ({
  key,
  x: x + 300,
  y,
  weight,
  radius: 5,
  width: 80,
  ...more,
});
const sides = (nodes: readonly Drawn[], most = 9) => Object.fromEntries(namedOf(nodes, 1000, most));

test("names that have room all stand to the right", () => {
  expect(sides([node("edda", 0, 0, 1), node("milo", 0, 40, 2), node("wire", 200, 0, 3)])).toEqual({
    edda: "right",
    milo: "right",
    wire: "right",
  });
});

test("of two that would lie on each other the one that matters less goes to another side, whatever the order", () => {
  const [edda, milo] = [node("edda", 0, 0, 1), node("milo", 20, 6, 2)];
  expect(sides([edda, milo])).toEqual({ milo: "right", edda: "left" });
  expect(sides([milo, edda])).toEqual({ milo: "right", edda: "left" });
});

test("a name lies on no node that matters more; where no side has room there is none", () => {
  expect(sides([node("edda", 0, 0, 1), node("milo", 50, 0, 2)])).toMatchObject({ edda: "left" });
  const around = [node("a", 30, 0, 5), node("b", -30, 0, 5), node("c", 0, 16, 5), node("d", 0, -16, 5)];
  expect(sides([node("edda", 0, 0, 1), ...around])).not.toHaveProperty("edda");
});

test("no name goes over an edge", () => {
  expect(sides([node("edda", 690, 0, 1)])).toEqual({ edda: "left" });
  expect(sides([node("edda", -290, 0, 1), node("milo", -240, 0, 2)])).toEqual({ milo: "right" });
});

test("there are no more than asked for, those that matter most", () => {
  const far = [node("edda", 0, 0, 1), node("milo", 0, 100, 3), node("wire", 0, 200, 2)];
  expect(Object.keys(sides(far, 2))).toEqual(["milo", "wire"]);
  expect(sides(far, 0)).toEqual({});
  expect(sides([])).toEqual({});
});
