interface Point {
  readonly lat: number;
  readonly lon: number;
}

const EARTH_RADIUS_KM = 6371;

/** A point on the ground as a vector of length 1 from the Earth's middle. */
export interface Direction {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

export function directionOf({ lat, lon }: Point): Direction {
  const radians = Math.PI / 180;
  const level = Math.cos(lat * radians);
  return { x: level * Math.cos(lon * radians), y: level * Math.sin(lon * radians), z: Math.sin(lat * radians) };
}

/** Kilometres between two points, straight through the ground: near enough for what is near, and quick. */
export function straightKilometres(one: Direction, other: Direction): number {
  const cosine = one.x * other.x + one.y * other.y + one.z * other.z;
  return EARTH_RADIUS_KM * Math.sqrt(Math.max(0, 2 - 2 * cosine));
}

/** Kilometres between two points over the ground, by the haversine formula. */
export function kilometres(one: Point, other: Point): number {
  const radians = Math.PI / 180;
  const lat = ((other.lat - one.lat) * radians) / 2;
  const lon = ((other.lon - one.lon) * radians) / 2;
  const half = Math.sin(lat) ** 2 + Math.cos(one.lat * radians) * Math.cos(other.lat * radians) * Math.sin(lon) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}
