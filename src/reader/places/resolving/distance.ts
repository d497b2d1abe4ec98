interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;

/** Kilometres between two points over the ground, by the haversine formula. */
export function kilometres(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const lat = ((other.lat - one.lat) * radians) / 2;
  const lon = ((other.lon - one.lon) * radians) / 2;
  const half = Math.sin(lat) ** 2 + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * Math.sin(lon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
