import { Agent, request } from "node:http";

/** One who asks for a page again and again. */
export type Asker = {
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
};

/** What came of asking: how long each answer took in milliseconds, and the bytes of one as sent. */
export type Answered = {
  readonly times: readonly number[];
  readonly bytes: number;
  readonly seconds: number;
};

const encodings = "gzip, deflate, br, zstd";

/** Asks once, and gives the status, the address it leads to, and the bytes of the body as sent. */
function ask(base: string, { path, headers }: Asker, agent: Agent) {
  const { promise, resolve, reject } = Promise.withResolvers<{
    status: number;
    location: string | undefined;
    bytes: number;
  }>();
  const sent = { ...headers, "accept-encoding": encodings };
  const asked = request(base + path, { agent, headers: sent }, (response) => {
    let bytes = 0;
    response.on("data", (part: Buffer) => {
      bytes += part.byteLength;
    });
    response.on("end", () => {
      resolve({ status: response.statusCode ?? 0, location: response.headers.location, bytes });
    });
    response.on("error", reject);
  });
  asked.on("error", reject);
  asked.end();
  return promise;
}

/** Where an address leads in the end, so that only pages are measured and no redirect. */
async function follow(base: string, asker: Asker, agent: Agent): Promise<Asker> {
  const { status, location } = await ask(base, asker, agent);
  if (status === 200) return asker;
  if (location === undefined) throw new Error(`${asker.path} was answered ${status}.`);
  const { pathname, search } = new URL(location, base + asker.path);
  return follow(base, { ...asker, path: pathname + search }, agent);
}

/** Asks on one connection for each asker, kept open, as fast as the answers come. */
export async function askFor(
  base: string,
  askers: readonly Asker[],
  seconds: number,
): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: askers.length });
  try {
    const times: number[] = [];
    let size = 0;
    const arrived = await Promise.all(askers.map((asker) => follow(base, asker, agent)));
    const began = performance.now();
    const loop = async (asker: Asker) => {
      while (performance.now() - began < seconds * 1000) {
        const before = performance.now();
        const { status, bytes } = await ask(base, asker, agent);
        times.push(performance.now() - before);
        if (status !== 200) throw new Error(`${asker.path} was answered ${status}.`);
        size = bytes;
      }
    };
    await Promise.all(arrived.map(loop));
    return { times, bytes: size, seconds: (performance.now() - began) / 1000 };
  } finally {
    agent.destroy();
  }
}
