import { describe, expect, it } from "vitest";
import { scopedLook } from "./reader.ts";

describe("the look of a page within another", () => {
  it.each([
    [":root:has(#x1:checked) .f1{color:red}", ".page-root:has(#x1:checked) .f1{color:red}"],
    [
      "body{margin:0}\nhtml:not(.js) .copy{display:none}",
      ".page-root{margin:0}\n.page-root:not(.js) .copy{display:none}",
    ],
    ["@media screen and (max-width:720px){body{margin:0}}", "@container (max-width:720px){.page-root{margin:0}}"],
    ["@media print{\n@page{margin:18mm}\n.s{color:red}}", "@media print{\n\n.s{color:red}}"],
  ])("%s becomes %s", (look, scoped) => {
    expect(scopedLook(look)).toContain(`{\n${scoped}\n}`);
  });

  it.each([".body{margin:0}", ".a .html-b:hover{top:0}", "@media (prefers-color-scheme:dark){.s{color:red}}"])(
    "%s stays as it is",
    (look) => {
      expect(scopedLook(look)).toContain(`{\n${look}\n}`);
    },
  );
});
