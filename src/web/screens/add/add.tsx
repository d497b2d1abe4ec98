import type { ScreenProps } from "../../desk.tsx";

export default function Add({ collection }: ScreenProps) {
  return <h1>{collection}: add</h1>;
}
