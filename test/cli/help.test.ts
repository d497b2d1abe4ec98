import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import { referencePage } from "../../src/cli/reference.ts";
import { hearsay } from "./hearsay.ts";

const fromRoot = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

test("docs/reference/command.md is what the declarations say", async () => {
  const page = await fromRoot("docs/reference/command.md");
  expect(page, "stale: run npm run docs").toBe(referencePage(commands));
});

test("hearsay, hearsay help and hearsay --help list the commands", async () => {
  for (const args of [[], ["help"], ["--help"], ["help", "help"]]) {
    const { code, out, err } = await hearsay(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`${name} .*${summary}`));
  }
});

test.each(commands.map((command) => [command.name, command] as const))(
  "hearsay %s --help tells every option, the exit codes and examples",
  async (name, command) => {
    const { code, out, err } = await hearsay([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const { flags } of Object.values(command.flags)) expect(out).toContain(flags);
    for (const { line } of command.examples) expect(out).toContain(line);
    for (const { says } of command.exits) expect(out).toContain(says);
    expect((await hearsay(["help", name])).out).toBe(out);
  },
);

test("hearsay --version is the package's", async () => {
  const { version } = JSON.parse(await fromRoot("package.json"));
  expect(await hearsay(["--version"])).toMatchObject({ code: 0, out: `hearsay ${version}\n`, err: "" });
});
