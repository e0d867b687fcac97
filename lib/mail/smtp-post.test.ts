import { afterEach, describe, expect, it } from "vitest";
import { selfSignedCertificate } from "@/test-support/mail-certificate";
import { type Behaviour, type TestMailServer, testMailServer } from "@/test-support/mail-server";
import { failureOf } from "./failure";
import type { OutgoingMail } from "./outgoing-mail";
import type { Post } from "./post";
import { type SmtpServer, smtpPost } from "./smtp-post";

const mail: OutgoingMail = {
  id: "22222222-2222-4222-8222-222222222222",
  kind: "invitation",
  language: "en",
  subject: "A form",
  text: "Hello\n.\nThere\n",
  html: "<p>Hello</p>",
  to: "p@example.org",
  from: { name: "Clinic", address: "desk@clinic.example" },
  stopLink: "https://ask.example.org/stop",
};
const now = new Date("2026-11-24T09:00:00Z");
/** For a server that hangs; one that answers may take its time on a busy machine. */
const quick = { silence: 400, deadline: 1500 };
const calm = { silence: 30_000, deadline: 60_000 };

const open: { server: TestMailServer | undefined; post: Post | undefined } = {
  server: undefined,
  post: undefined,
};
afterEach(async () => {
  open.post?.close();
  await open.server?.close();
});

type Given = Parameters<typeof testMailServer>[0] & {
  readonly tls?: SmtpServer["tls"];
  readonly scheme?: "smtp" | "smtps";
  readonly host?: string;
  readonly trusted?: string;
  readonly pace?: typeof quick;
};

/** How an attempt ends at such a server. */
async function attempt(asked: Given) {
  const { tls = "optional", scheme = "smtp", host = "127.0.0.1", pace = calm, ...given } = asked;
  const server = await testMailServer(given);
  open.server = server;
  const trusted = given.trusted === undefined ? {} : { trusted: given.trusted };
  const post = smtpPost(
    { url: `${scheme}://${host}:${server.port}`, tls },
    { ...pace, ...trusted },
  );
  open.post = post;
  const ended = await post.deliver(mail, now).then(() => "sent", failureOf);
  return { ended, server };
}

describe("an attempt at a mail server", () => {
  it("brings the mail over as it is", async () => {
    const { ended, server } = await attempt({});
    expect(ended).toBe("sent");
    expect(server.received[0]).toMatchObject({ to: mail.to, text: mail.text, html: mail.html });
  });

  it.each<[Behaviour, string]>([
    [421, "busy"],
    [451, "busy"],
    [550, "rejected"],
    ["hang", "timeout"],
    ["cut before the dot", "cut"],
    ["cut after the dot", "cut"],
  ])("that answers %j fails as %s, and is made once", async (behaviour, failure) => {
    const pace = behaviour === "hang" ? quick : calm;
    const { ended, server } = await attempt({ behaviour: () => behaviour, pace });
    expect(ended).toBe(failure);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(server.attempts(mail.to)).toBe(1);
    expect(server.received).toHaveLength(behaviour === "cut after the dot" ? 1 : 0);
  });

  it("ends at its deadline, however long the server may be silent", async () => {
    const server = await testMailServer({ behaviour: () => "hang" });
    open.server = server;
    const url = `smtp://127.0.0.1:${server.port}`;
    open.post = smtpPost({ url, tls: "optional" }, { silence: 30_000, deadline: 300 });
    const started = performance.now();
    await expect(open.post.deliver(mail, now).catch(failureOf)).resolves.toBe("timeout");
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("that nobody listens at fails as refused, at a name that is none as unknown", async () => {
    const at = (url: string) =>
      smtpPost({ url, tls: "optional" }, quick)
        .deliver(mail, now)
        .then(() => "sent", failureOf);
    expect(await at("smtp://127.0.0.1:9")).toBe("refused");
    expect(await at("smtp://mail.invalid:25")).toMatch(/^unknown-server$|^timeout$/);
  });

  it("that greets with 421 or 554 fails as what it says", async () => {
    const greeting = (responseCode: number) => ({
      onConnect: (_session: unknown, done: (error?: Error) => void) =>
        done(Object.assign(new Error("No"), { responseCode })),
    });
    expect((await attempt({ server: greeting(421) })).ended).toBe("busy");
    expect((await attempt({ server: greeting(554) })).ended).toBe("rejected");
  });
});

describe("encryption", () => {
  const certificate = selfSignedCertificate();
  const other = selfSignedCertificate("other.example");

  it("is required unless it is said to be optional", async () => {
    expect((await attempt({ tls: "required" })).ended).toBe("no-encryption");
    expect((await attempt({ tls: "optional" })).ended).toBe("sent");
  });

  it.each(["smtp", "smtps"] as const)(
    "over %s: needs a certificate that is trusted",
    async (scheme) => {
      const server = { ...certificate, secure: scheme === "smtps" };
      const given = { server, scheme, host: "localhost" } as const;
      for (const tls of ["required", "optional"] as const) {
        expect((await attempt({ ...given, tls })).ended).toBe("certificate");
        expect(open.server?.received).toHaveLength(0);
        const trusted = await attempt({ ...given, tls, trusted: certificate.cert });
        expect(trusted.ended).toBe("sent");
      }
    },
  );

  it("needs a certificate for this very server", async () => {
    const { ended } = await attempt({
      server: { ...other, secure: true },
      scheme: "smtps",
      host: "localhost",
      trusted: other.cert,
    });
    expect(ended).toBe("certificate");
  });

  it("comes before the password, which is refused as such", async () => {
    const server = {
      ...certificate,
      disabledCommands: [],
      authOptional: false,
      onAuth: (_auth: unknown, _session: unknown, done: (error: Error) => void) =>
        done(new Error("Wrong")),
    };
    const { ended } = await attempt({
      server,
      host: "user:wrong@localhost",
      tls: "required",
      trusted: certificate.cert,
    });
    expect(ended).toBe("sign-in");
  });
});
