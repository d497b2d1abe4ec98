import { expect, test } from "vitest";
import { reasonBeside } from "./name-in-upload.ts";

test("a reason beside a name does not begin with that name again", () => {
  expect(reasonBeside("wharf/empty.txt", "wharf/empty.txt: the file is empty")).toBe("the file is empty");
  expect(reasonBeside("empty.txt", "wharf/empty.txt: the file is empty")).toBe("wharf/empty.txt: the file is empty");
  expect(reasonBeside("empty.txt", "empty.txts are many")).toBe("empty.txts are many");
  expect(reasonBeside("note.txt", "written in French")).toBe("written in French");
});
