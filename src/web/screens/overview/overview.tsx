import type { ScreenProps } from "../../desk.tsx";

export default function Overview({ collection }: ScreenProps) {
  return <h1>{collection}: overview</h1>;
}
