import type { ScreenProps } from "../../desk.tsx";

export default function Timeline({ collection }: ScreenProps) {
  return <h1>{collection}: timeline</h1>;
}
