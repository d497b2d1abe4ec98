import type { ScreenProps } from "../../desk.tsx";

export default function Quotes({ collection }: ScreenProps) {
  return <h1>{collection}: quotes</h1>;
}
