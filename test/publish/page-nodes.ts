import { parse } from "parse5";

/** An element or a text of a parsed page. */
export interface Node {
  nodeName: string;
  value?: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}

/** Every element and text of a page, in order. */
export function nodes(page: string): Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parse(page) as Node);
  return found;
}

/** The value of an attribute; undefined where the element has none of the name. */
export const attribute = (node: Node, name: string) => node.attrs?.find((one) => one.name === name)?.value;
/** All that an element says. */
export const words = (node: Node): string => (node.childNodes ?? []).map((one) => one.value ?? words(one)).join("");
/** The elements of a class, in order. */
export const within = (page: string, className: string) =>
  nodes(page).filter((node) => attribute(node, "class")?.split(" ").includes(className));
