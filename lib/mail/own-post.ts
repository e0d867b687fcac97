import "server-only";
import { environment } from "@/lib/env";
import { filePost, mailFolder } from "./file-post";
import type { Post } from "./post";
import { smtpPost } from "./smtp-post";

/** How this server's mail leaves: by the mail server that is set, or else into files. */
export function ownPost(): Post {
  const { smtp, dataDir } = environment();
  return smtp === undefined ? filePost(mailFolder(dataDir)) : smtpPost(smtp);
}
