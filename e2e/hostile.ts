import { type IncomingHttpHeaders, request as open } from "node:http";
import { connect, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { routes } from "@/lib/routes";
import { filledIn } from "./filled-in";
import { type Route, routeTable } from "./route-table";

/** A word that must be found in no log. */
export const canary = "Xylophonist8Canary";

type Body = { readonly name: string; readonly type: string; readonly bytes: Buffer };

const form = "application/x-www-form-urlencoded";
const repeated = (text: string, count: number) => text.repeat(count);
const names = Array.from({ length: 25_000 }, (_, at) => at.toString(36)).join("&");
const parts = Array.from(
  { length: 9_000 },
  (_, at) => `--x\r\nContent-Disposition: form-data; name="${at}"\r\n\r\n\r\n`,
).join("");

/** Bodies that no page of ours sends. The heavy ones are large, or cost much when they are read badly. */
const bodies: readonly Body[] = [
  { name: "25,000 names", type: form, bytes: Buffer.from(`${canary}=1&${names}`) },
  { name: "10 MB", type: form, bytes: Buffer.alloc(10 * 1024 * 1024, "a") },
  {
    name: "depth 10,000 in names",
    type: form,
    bytes: Buffer.from(`a${repeated("[a]", 10_000)}=1`),
  },
  {
    name: "depth 10,000 in JSON",
    type: "application/json",
    bytes: Buffer.from(repeated("[", 10_000) + repeated("]", 10_000)),
  },
  { name: "9,000 parts", type: "multipart/form-data; boundary=x", bytes: Buffer.from(parts) },
];

type Answer = {
  /** 0 when the connection was cut without an answer. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly milliseconds: number;
};

/** Sends one request on a connection of its own. */
export function send(
  base: string,
  method: string,
  path: string,
  headers: { readonly [name: string]: string } = {},
  body?: Buffer,
): Promise<Answer> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (status = 0, heard: IncomingHttpHeaders = {}) =>
      resolve({ status, headers: heard, milliseconds: performance.now() - begun });
    const sent = open(base + path, { method, headers, agent: false }, (response) => {
      response.resume();
      response.once("end", () => {
        end(response.statusCode, response.headers);
        // Whoever has heard that it is refused sends no more.
        sent.destroy();
      });
    });
    sent.on("error", () => end());
    sent.end(body);
  });
}

/** Asks for a page again and again while `work` goes on, and gives the longest wait in milliseconds. */
export async function longestWait(base: string, work: () => Promise<void>): Promise<number> {
  const working = work().then(() => true);
  let longest = 0;
  let isOver = false;
  working.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const { status, milliseconds } = await send(base, "GET", routes.emergency("en"));
    if (status !== 200) throw new Error(`The page was answered ${status}.`);
    longest = Math.max(longest, milliseconds);
    await pause(10);
  }
  await working;
  return longest;
}

export type Cookies = { readonly [name: string]: string };

const cookieHeader = (cookies: Cookies) =>
  Object.entries({ ...cookies, other: canary })
    .map(([name, value]) => `${name}=${value}`)
    .join("; ");

/**
 * Posts every hostile body to every address of the product, with the cookies of whoever may use it.
 * @returns what was not refused, with its status
 */
export async function postEverywhere(
  base: string,
  cookiesFor: (route: Route) => Cookies,
): Promise<readonly string[]> {
  const taken: string[] = [];
  for (const route of routeTable) {
    for (const { name, type, bytes } of bodies) {
      const headers = {
        origin: base,
        cookie: cookieHeader(cookiesFor(route)),
        "content-type": type,
        "content-length": String(bytes.byteLength),
      };
      const { status } = await send(base, "POST", filledIn(route), headers, bytes);
      if (status < 400 || status >= 500) taken.push(`${name} to ${route.path}: ${status}`);
    }
  }
  return taken;
}

/** What a slow client has sent when it begins to wait. */
const beginnings = [
  "",
  "GET / HT",
  `POST /questionnaire/start HTTP/1.1\r\nHost: ${canary}\r\nContent-Length: 1000\r\n\r\nabc`,
];

/** Clients that send next to nothing and stay. */
export class SlowClients {
  private readonly sockets: readonly Socket[];

  constructor(base: string, count: number) {
    const { port, hostname } = new URL(base);
    this.sockets = Array.from({ length: count }, (_, at) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(beginnings[at % beginnings.length] ?? "");
      });
      socket.on("error", () => undefined);
      // Reads, and so notices its end.
      socket.resume();
      return socket;
    });
  }

  /** How many the server has cut. */
  get cut(): number {
    return this.sockets.filter((socket) => socket.closed).length;
  }

  leave(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
