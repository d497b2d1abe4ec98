import type { ScreenProps } from "../../desk.tsx";

export default function Sources({ collection }: ScreenProps) {
  return <h1>{collection}: sources</h1>;
}
