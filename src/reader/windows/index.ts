export { createPieces, type Pieces } from "./pieces.ts";
export { bestWindowOf, type Scored, type Window, type WindowRule, type WordRange, windowsOf } from "./windows.ts";
