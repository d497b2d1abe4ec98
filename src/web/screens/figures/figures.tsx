import type { ScreenProps } from "../../desk.tsx";

export default function Figures({ collection }: ScreenProps) {
  return <h1>{collection}: figures</h1>;
}
