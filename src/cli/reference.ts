import { type Command, type Flag, usageOf } from "./declaration.ts";

/** `docs/reference/command.md`, made from the same declarations as the parser and the help. */
export function referencePage(commands: readonly Command[]): string {
  const intro = [
    "# The command `hearsay`",
    "",
    "<!-- Made by `npm run docs` from src/cli: change it there. -->",
    "",
    ...commands.map(({ name, summary }) => `- [\`hearsay ${name}\`](#hearsay-${name}): ${summary}`),
    "- `hearsay help [COMMAND]`: the same from the program itself",
    "- `hearsay --version`: the version",
  ];
  return `${[...intro, ...commands.flatMap(commandSection)].join("\n")}\n`;
}

function commandSection(command: Command): string[] {
  const { name, description, operands, examples, exits } = command;
  return [
    "",
    `## hearsay ${name}`,
    "",
    "```",
    `hearsay ${name} ${usageOf(command)} [options]`,
    "```",
    "",
    description,
    "",
    ...operands.flatMap((operand) => [`\`${operand.name}\` is ${operand.description}.`, ""]),
    "| option | what it does | otherwise |",
    "|---|---|---|",
    ...Object.values(command.flags).map(flagRow),
    "",
    "### Examples",
    "",
    ...examples.flatMap(({ line, does }) => [
      `${does[0]?.toUpperCase()}${does.slice(1)}:`,
      "",
      "```sh",
      line,
      "```",
      "",
    ]),
    "### Exit codes",
    "",
    "| code | what it says |",
    "|---|---|",
    ...exits.map(({ code, says }) => `| ${code} | ${cell(says)} |`),
  ];
}

function flagRow({ flags, description, otherwise }: Flag<unknown>): string {
  return `| \`${flags}\` | ${cell(description)} | ${cell(otherwise ?? "")} |`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
