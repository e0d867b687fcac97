import "server-only";
import { createTransport } from "nodemailer";
import { messageOf } from "./outgoing-mail";
import type { Post } from "./post";

/** The mail server: `smtp:` with STARTTLS, or `smtps:` with TLS from the start. */
export type SmtpServer = { readonly url: string; readonly tls: "required" | "optional" };

type Options = {
  /** A certificate to trust besides the computer's own, in PEM. */
  readonly trusted?: string;
  /** How long the server may be silent, in milliseconds. */
  readonly silence?: number;
  /** How long one mail may take from being handed over, in milliseconds. */
  readonly deadline?: number;
};

const connections = 5;

/** Some forty mails a second, evenly: more than is wanted, and the pages keep the processor. */
const pace = { rateLimit: 3, rateDelta: 100 };

function place(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[|\]$/g, ""),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username === ""
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

/** Sends mail to a server over five connections at most. Its certificate must be good. */
export function smtpPost(server: SmtpServer, options: Options = {}): Post {
  const { silence = 30_000, deadline = 60_000, trusted } = options;
  const transport = createTransport({
    pool: true,
    ...place(server.url),
    maxConnections: connections,
    ...pace,
    requireTLS: server.tls === "required",
    tls: {
      rejectUnauthorized: true,
      minVersion: "TLSv1.2",
      ...(trusted === undefined ? {} : { ca: trusted }),
    },
    connectionTimeout: silence,
    greetingTimeout: silence,
    socketTimeout: silence,
    dnsTimeout: silence,
    idleTimeout: silence,
    // The pool would send again by itself what was cut off after the final dot.
    maxRequeues: 0,
    logger: false,
  });
  return {
    deliver: async (mail, now) => {
      const ending = new AbortController();
      const timer = setTimeout(() => ending.abort(), deadline);
      try {
        await transport.sendMail({ ...messageOf(mail, now), signal: ending.signal });
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => transport.close(),
  };
}
