import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { messageOf } from "./outgoing-mail";
import type { Post } from "./post";

/** The folder of the mail of a trial that has no mail server. */
export const mailFolder = (dataDir: string): string => path.join(dataDir, "mail");

/** Puts each mail into a file that its owner alone can read, named by its mailing. */
export function filePost(folder: string): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    deliver: async (mail, now) => {
      const { message } = await transport.sendMail(messageOf(mail, now));
      const file = path.join(folder, `${mail.id}.eml`);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${file}.part`, message, { mode: 0o600 });
      await rename(`${file}.part`, file);
    },
    close: () => transport.close(),
  };
}
