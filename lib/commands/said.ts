/** What a command has to say, in lines, and its exit code. */
export type Said = {
  readonly code: number;
  readonly lines?: readonly string[];
  /** What goes to standard error. */
  readonly errors?: readonly string[];
};

/** Says it, and lets the process end with the code when nothing is left to do. */
export function say({ code, lines = [], errors = [] }: Said): void {
  for (const line of lines) process.stdout.write(`${line}\n`);
  for (const line of errors) process.stderr.write(`${line}\n`);
  process.exitCode = code;
}
