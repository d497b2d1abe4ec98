import { byName, type Member, nameOf, type Tie } from "./member.ts";

/**
 * Members that are tied to each other, directly or through others: each in one component, alone where nothing ties it.
 * Members in each component and the components themselves (by their first member) are in the order of `byName`, so the
 * same members and ties give the same answer in whatever order they come.
 */
export function componentsOf(members: Iterable<Member>, ties: Iterable<Pick<Tie, "a" | "b">>): Member[][] {
  const above = new Map<string, string>();
  const all = new Map<string, Member>();
  for (const member of members) all.set(nameOf(member), member);
  const rootOf = (name: string): string => {
    let root = name;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    for (let at = name; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  for (const { a, b } of ties) {
    all.set(nameOf(a), a);
    all.set(nameOf(b), b);
    const [first, second] = [rootOf(nameOf(a)), rootOf(nameOf(b))].sort();
    if (first !== undefined && second !== undefined && first !== second) above.set(second, first);
  }
  const components = new Map<string, Member[]>();
  for (const member of [...all.values()].sort(byName)) {
    const root = rootOf(nameOf(member));
    const component = components.get(root);
    if (component === undefined) components.set(root, [member]);
    else component.push(member);
  }
  return [...components.values()];
}
