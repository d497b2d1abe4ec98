import { CommanderError } from "commander";
import { commands } from "./commands.ts";
import { oneLine } from "./one-line.ts";
import { isOfOutput, outputFailure } from "./output/failure.ts";
import { parserFor, sentenceFor } from "./parser.ts";
import { UsageError } from "./usage-error.ts";
import { packageVersion } from "./version.ts";

/**
 * The command `hearsay`: does what the arguments say and resolves to the exit code.
 *
 * @param complain takes the one line that says why nothing was done
 */
export async function runCommandLine(
  args: readonly string[],
  complain = (line: string): void => void process.stderr.write(line),
): Promise<number> {
  let code = 0;
  const program = parserFor(commands, packageVersion(), (ran) => {
    code = ran;
  });
  if (args[0] === "complete" && args[1] === "--") {
    const { completionsOf } = await import("./completions.ts");
    completionsOf(commands, args.slice(2));
    return 0;
  }
  if (args.length === 0 || (args.length === 2 && args.every((arg) => arg === "help"))) {
    program.outputHelp();
    return 0;
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    const sentence = sayingOf(error, args);
    if (sentence === null) return 0;
    complain(`${oneLine(`hearsay: ${sentence}`)}\n`);
    return error instanceof UsageError || error instanceof CommanderError ? 2 : 1;
  }
}

/** What to say of an error; null where help or the version was asked for and printed. */
function sayingOf(error: unknown, args: readonly string[]): string | null {
  if (error instanceof CommanderError) return sentenceFor(error, args, commands);
  if (error instanceof UsageError) return error.message;
  if (isOfOutput(error)) return outputFailure(error);
  return `something went wrong inside hearsay (${error instanceof Error ? error.message : error}): please report it.`;
}
