import type { AddressInfo, Socket } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { type ReadMail, readMail } from "@/lib/mail/read-mail";

/** What the mail server of a test does with one attempt at one address. */
export type Behaviour =
  | "take"
  | 421
  | 451
  | 550
  | "hang"
  | "cut before the dot"
  | "cut after the dot";

type Received = ReadMail & { readonly to: string };

export type TestMailServer = {
  readonly port: number;
  /** Every mail whose final dot was read, with or without an answer to it. */
  readonly received: readonly Received[];
  /** How often a recipient was named. */
  readonly attempts: (address: string) => number;
  readonly close: () => Promise<void>;
};

type Options = {
  /** What is done with the attempt at this address, counted from 1. */
  readonly behaviour?: (address: string, attempt: number) => Behaviour;
  /** Called when a mail was read whole, before it is answered. */
  readonly onReceived?: () => void;
  readonly port?: number;
  /** More options of the server's own, such as a certificate. */
  readonly server?: SMTPServerOptions;
};

class Refusal extends Error {
  constructor(readonly responseCode: number) {
    super("Not now");
  }
}

/** A mail server with real sockets that fails as it is told to. Without a certificate it has no TLS. */
export async function testMailServer(options: Options = {}): Promise<TestMailServer> {
  const { behaviour = () => "take", onReceived = () => {} } = options;
  const received: Received[] = [];
  const named = new Map<string, number>();
  const sockets = new Map<number, Socket>();
  const plain = options.server?.cert === undefined;
  const cut = (port: number) => sockets.get(port)?.destroy();
  const doneWith = (address: string) => behaviour(address, named.get(address) ?? 0);
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    disabledCommands: plain ? ["AUTH", "STARTTLS"] : ["AUTH"],
    closeTimeout: 100,
    ...options.server,
    onRcptTo({ address }, _session, done) {
      named.set(address, (named.get(address) ?? 0) + 1);
      const now = doneWith(address);
      if (typeof now === "number") done(new Refusal(now));
      else if (now !== "hang") done();
    },
    onData(stream, session, done) {
      const address = session.envelope.rcptTo[0]?.address ?? "";
      const now = doneWith(address);
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => {
        parts.push(part);
        if (now === "cut before the dot") cut(session.remotePort);
      });
      stream.on("end", () => {
        if (now === "cut before the dot") return;
        received.push({ ...readMail(Buffer.concat(parts).toString("utf8")), to: address });
        onReceived();
        if (now === "cut after the dot") cut(session.remotePort);
        else done();
      });
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket: Socket) => {
    if (socket.remotePort !== undefined) sockets.set(socket.remotePort, socket);
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    received,
    attempts: (address) => named.get(address) ?? 0,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
