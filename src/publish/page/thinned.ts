/**
 * A path of straight lines ("M0,0L5,0…Z") with fewer points, written with steps instead of places ("M0,0l5,0 …Z"), which
 * are shorter: points nearer than `apart` to the one kept before them are left out, and so are rings that come to nothing.
 * Places are rounded to a tenth.
 */
export function thinned(path: string, apart: number): string {
  return path
    .split(/(?=M)/u)
    .map((line) => {
      const closed = line.endsWith("Z");
      const points = [...line.matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => [tenths(x), tenths(y)] as const);
      const [first] = points;
      if (first === undefined) return "";
      let [x, y] = first;
      const steps: string[] = [];
      for (const [index, [toX, toY]] of points.entries()) {
        // A line that is not closed keeps its end, where another may meet it.
        const end = index === points.length - 1 && !closed;
        if (index === 0 || (!end && Math.hypot(toX - x, toY - y) < apart * 10)) continue;
        steps.push(`${(toX - x) / 10},${(toY - y) / 10}`);
        [x, y] = [toX, toY];
      }
      if (steps.length < (closed ? 2 : 1)) return "";
      return `M${first[0] / 10},${first[1] / 10}l${steps.join(" ")}${closed ? "Z" : ""}`;
    })
    .join("");
}

function tenths(number: string | undefined): number {
  return Math.round(Number(number) * 10);
}
