import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ReadMail, readMail } from "@/lib/mail/read-mail";
import { testFolder } from "./test-folder";

/** Every mail that the mail server beside a test's server has received so far, with its file. */
export function receivedMailFiles(base: string): readonly { file: string; mail: ReadMail }[] {
  const folder = path.join(testFolder(base), "mail");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".eml"));
  return names.sort().map((name) => {
    const file = path.join(folder, name);
    return { file, mail: readMail(readFileSync(file, "utf8")) };
  });
}

/** Every mail received so far. */
export const receivedMail = (base: string): readonly ReadMail[] =>
  receivedMailFiles(base).map(({ mail }) => mail);

/** The path of the link to the form in a mail. */
export function linkIn({ text }: ReadMail): string {
  const found = /https?:\/\/[^/\s]+(\/i\/[\w-]{43}\?lang=\w+)(?!\S)/.exec(text)?.[1];
  if (found === undefined) throw new Error("There is no link in the mail.");
  return found;
}
