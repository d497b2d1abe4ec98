import type { ScreenProps } from "../../desk.tsx";

export default function Articles({ collection }: ScreenProps) {
  return <h1>{collection}: articles</h1>;
}
