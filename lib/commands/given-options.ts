import { type ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<Own extends Options> = ReturnType<typeof parseArgs<{ options: Own }>>["values"];

/** The options a command was given, or null when there is one that it does not know. */
export function givenOptions<Own extends Options>(
  args: readonly string[],
  options: Own,
): Values<Own> | null {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    // Whatever is wrong with them is answered with how the command is used.
    return null;
  }
}
