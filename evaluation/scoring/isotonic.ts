/** A point of a calibration: a raw score, and the share that was right. */
export type Point = readonly [raw: number, right: number];

/**
 * The increasing step function nearest to what was seen (pool adjacent violators, Ayer et al. 1955), as points of a
 * piecewise linear map: each pool's mean raw score and its share of right ones, counted with one right and one wrong
 * more than were seen, so that no pool claims to be sure.
 *
 * @param fewest observations in a pool, below which it joins the next
 */
export function isotonic(seen: readonly { raw: number; right: boolean }[], fewest = 40): Point[] {
  const pools: { count: number; raw: number; right: number }[] = [];
  const share = (pool: { count: number; right: number }) => (pool.right + 1) / (pool.count + 2);
  const ordered = [...seen].sort((one, other) => one.raw - other.raw);
  for (let at = 0; at < ordered.length; at += fewest) {
    const part = ordered.slice(at, at + fewest);
    pools.push({
      count: part.length,
      raw: part.reduce((sum, each) => sum + each.raw, 0),
      right: part.filter((each) => each.right).length,
    });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined || share(before) < share(last)) break;
      pools.splice(-2, 2, {
        count: before.count + last.count,
        raw: before.raw + last.raw,
        right: before.right + last.right,
      });
    }
  }
  const round = (value: number) => Math.round(10_000 * value) / 10_000;
  return pools.map((pool) => [round(pool.raw / pool.count), round(share(pool))]);
}
