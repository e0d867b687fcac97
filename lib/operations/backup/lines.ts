import { createReadStream } from "node:fs";

const newline = 0x0a;

/**
 * The lines of a file, each without its end. Only a line feed ends one: Node's own reader takes other
 * characters for ends too, which a text in a row may hold.
 */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let begun: Buffer[] = [];
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    const bytes: Buffer = chunk;
    let from = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, from)) {
      begun.push(bytes.subarray(from, end));
      yield Buffer.concat(begun).toString("utf8");
      begun = [];
      from = end + 1;
    }
    begun.push(bytes.subarray(from));
  }
  const last = Buffer.concat(begun).toString("utf8");
  if (last !== "") yield last;
}
