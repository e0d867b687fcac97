import type { IncomingMessage, ServerResponse } from "node:http";
import { keptBody } from "./posted-fields";
import { sendLater, sendMade } from "./send-made";

type Params = { readonly [name: string]: string };

/** A request as Next's handlers take it: one whose address is taken apart. */
type Asked = Request & { readonly nextUrl: URL };

/** What Next is told for each call; it notes things of its own in the options. */
type Context = {
  readonly params: Params;
  readonly renderOpts: {
    readonly experimental: object;
    readonly waitUntil: (work: Promise<unknown>) => void;
    readonly onClose: (heard: () => void) => void;
  };
  readonly sharedContext: { readonly buildId: string; readonly deploymentId: string };
};

/** Where a failure was, as Next's instrumentation is told it. */
type Failed = {
  readonly routerKind: "App Router";
  readonly routePath: string;
  readonly routeType: "route";
};

/** What Next's build makes of a route handler. */
export type Entry = {
  readonly routeModule: {
    readonly handle: (request: Asked, context: Context) => Promise<Response>;
    readonly onRequestError: (
      request: IncomingMessage,
      error: unknown,
      where: Failed,
      isSilent: boolean,
    ) => Promise<void>;
  };
};

/** The parts of an address that stand where its pattern has "[name]". */
function paramsOf(pattern: string, asked: string): Params {
  const parts = asked.split("/");
  const named = pattern.split("/").flatMap((part, at) => {
    const [, name] = /^\[(\w+)\]$/.exec(part) ?? [];
    return name === undefined ? [] : [[name, parts[at] ?? ""] as const];
  });
  return Object.fromEntries(named);
}

function requestOf({ method = "GET", headers }: IncomingMessage, url: URL, body?: Buffer): Asked {
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === "string") given.set(name, value);
    else for (const one of value ?? []) given.append(name, one);
  }
  const request = new Request(url, {
    method,
    headers: given,
    body: body === undefined || method !== "POST" ? null : new Uint8Array(body),
  });
  return Object.assign(request, { nextUrl: url });
}

/** Headers of the answer that stand beside what the server says already. */
const besides = (name: string) => name === "vary" || name === "set-cookie";

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers) {
    if (besides(name)) response.appendHeader(name, value);
    else if (!response.hasHeader(name)) response.setHeader(name, value);
  }
  const made = async () => Buffer.from(await answer.arrayBuffer());
  if (answer.headers.has("transfer-encoding")) await sendLater(request, response, made);
  else await sendMade(request, response, await made());
}

/**
 * Answers a request by a handler of Next's build, as Next itself calls it, but for what it looks up before
 * and after: which manifest, language, draft or cached page there is, which none of these has. What
 * is made of an answer already is sent whole; the headers of another go before it.
 */
export async function callEntry(
  { routeModule }: Entry,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
  { pattern, url }: { readonly pattern: string; readonly url: URL },
): Promise<void> {
  const context = {
    params: paramsOf(pattern, url.pathname),
    renderOpts: {
      experimental: {},
      waitUntil: () => undefined,
      onClose: (heard: () => void) => void response.on("close", heard),
    },
    sharedContext: { buildId: "", deploymentId: "" },
  };
  try {
    const asked = requestOf(request, url, keptBody(request));
    await send(request, response, await routeModule.handle(asked, context));
  } catch (error) {
    const where = { routerKind: "App Router", routePath: pattern, routeType: "route" } as const;
    await routeModule.onRequestError(request, error, where, false);
    // Half a page is no page.
    if (response.headersSent) return void response.destroy();
    response.statusCode = 500;
    response.end();
  }
}
