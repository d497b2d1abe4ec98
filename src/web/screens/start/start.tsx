export default function Start() {
  return <h1>Hearsay</h1>;
}
