export { countedFiguresOf } from "./counted.ts";
export { figuresOf } from "./documents.ts";
export { linkFigures } from "./link.ts";
