import { existsSync } from "node:fs";
import { Command as CommanderCommand, type CommanderError, Option } from "commander";
import { type Command, type Flag, type Flags, usageOf, type Values } from "./declaration.ts";

/** The program as commander knows it, built from the declared commands; `ran` is told each command's exit code. */
export function parserFor(commands: readonly Command[], version: string, ran: (code: number) => void) {
  const program = quiet(new CommanderCommand("hearsay"))
    .description("Reads the news and shows on whose word each statement stands.")
    .version(`hearsay ${version}`, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("after", "\n`hearsay help COMMAND` tells a command's options and shows examples.");
  for (const declared of commands) {
    const command = quiet(program.command(declared.name))
      .summary(declared.summary)
      .description(declared.description)
      .usage(`${usageOf(declared)} [options]`)
      .helpOption("--help", "print this help")
      .addHelpText("after", afterword(declared));
    for (const { name, description, several, optional } of declared.operands) {
      const one = several ? `${name}...` : name;
      command.argument(optional ? `[${one}]` : `<${one}>`, description);
    }
    const options = Object.entries(declared.flags).map(([name, flag]) => ({ name, flag, option: optionFor(flag) }));
    for (const { option } of options) command.addOption(option);
    command.action(async () => {
      const operands = command.args;
      const given = command.opts();
      const values = options
        .map(({ name, flag, option }) => [name, flagValue(flag, option, given[option.attributeName()])] as const)
        .filter(([, value]) => value !== undefined);
      ran(await declared.run(operands, Object.fromEntries(values) as Values<Flags>));
    });
  }
  return program;
}

/** What commander would say in its own words, in ours: one sentence, and where to look. Null where all is well. */
export function sentenceFor(
  error: CommanderError,
  args: readonly string[],
  commands: readonly Command[],
): string | null {
  const [first = "", asked] = args;
  if (first === "help" && asked !== undefined && !["help", ...commands.map(({ name }) => name)].includes(asked)) {
    return `unknown command “${asked}” (hearsay help lists what there is).`;
  }
  if (error.exitCode === 0 || error.code === "commander.help") return null;
  if (error.code === "commander.unknownCommand" && existsSync(first)) {
    return `${first} is no command, but it is a file: hearsay read ${first} reads it.`;
  }
  const declared = commands.find(({ name }) => name === first);
  const command = declared === undefined ? "hearsay help" : `hearsay help ${first}`;
  const [what = "", advice = ""] = error.message.replace(/^error: /, "").split("\n");
  const missing = error.code === "commander.missingArgument" ? /'([^']+)'/.exec(error.message)?.[1] : undefined;
  const operand = declared?.operands.find(({ name }) => name === missing);
  if (operand !== undefined) {
    const isOne = !/S$/u.test(operand.name);
    const one = !isOne ? operand.name : operand.several ? `at least one ${operand.name}` : `a ${operand.name}`;
    return `${first} needs ${one}: ${operand.description}; ${command} shows examples.`;
  }
  if (error.code === "commander.excessArguments" && declared !== undefined) {
    const most = declared.operands.length === 1 ? `one ${usageOf(declared)}` : usageOf(declared);
    return `${first} takes ${most} and nothing more: put quotation marks around what has spaces in it (${command} shows examples).`;
  }
  const hint = advice.replace(/[()]/g, "").replace(/^D/, "d");
  return `${what.replaceAll("'", "“").replace(/“([^“]*)“/g, "“$1”")}${hint === "" ? "" : `; ${hint}`} (${command} lists what there is).`;
}

/** No printing and no exit of commander's own: errors come as exceptions, help and version go to standard output. */
function quiet(command: CommanderCommand): CommanderCommand {
  return command.exitOverride().configureOutput({ writeErr: () => {} });
}

function optionFor(flag: Flag<unknown>): Option {
  const { parse, repeats } = flag;
  const option = new Option(
    flag.flags,
    flag.otherwise ? `${flag.description} (otherwise: ${flag.otherwise})` : flag.description,
  );
  if (!parse) return option;
  return option.argParser((value, before: unknown) => {
    const given = parse(value);
    return repeats && Array.isArray(before) && Array.isArray(given) ? [...before, ...given] : given;
  });
}

/** The flag's value, or undefined where it was not given. `--x` and `--no-x` are two flags of one commander value. */
function flagValue(flag: Flag<unknown>, option: Option, given: unknown): unknown {
  if (flag.parse) return given;
  return given === !option.negate ? flag.means : undefined;
}

function afterword(command: Command): string {
  const examples = command.examples.flatMap(({ line, does }) => [`  ${line}`, `      ${does}`]);
  const exits = command.exits.map(({ code, says }) => `  ${String(code).padEnd(5)}${says}`);
  return ["", "Examples:", ...examples, "", "Exit codes:", ...exits].join("\n");
}
