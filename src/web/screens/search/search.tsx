import type { ScreenProps } from "../../desk.tsx";

export default function Search({ collection }: ScreenProps) {
  return <h1>{collection}: search</h1>;
}
