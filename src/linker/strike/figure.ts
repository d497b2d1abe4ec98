import type { FigureGroup } from "../../contract/index.ts";
import type { Struck } from "./standing.ts";

/**
 * A group of figures as though the struck had said nothing: the values that came from or through them are fallen, and it
 * conflicts while two that cannot both hold are left.
 */
export function strikeFigures(group: FigureGroup, struck: Struck): FigureGroup {
  const isStruck = ({ origin, way }: FigureGroup["values"][number]) =>
    (way ?? []).some((key) => struck.has(key)) || (origin !== null && struck.has(origin));
  if (!group.values.some(isStruck)) return group;
  const values = group.values.map((value) => ({ ...value, fallen: isStruck(value) }));
  const stands = (index: number) => values[index]?.fallen === false;
  const against = group.against?.filter(([one, other]) => stands(one) && stands(other));
  const conflict = group.conflict && (against?.length ?? values.filter(({ fallen }) => !fallen).length - 1) > 0;
  return { ...group, conflict, byTime: group.byTime && conflict, values };
}
