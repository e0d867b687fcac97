import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { routes } from "@/lib/routes";

/** How often each server is asked whether it may be sent requests, in milliseconds. */
const lookEvery = 100;

export type SmallProxy = { readonly base: string; readonly close: () => Promise<void> };

/**
 * A reverse proxy before servers of the product: it gives requests in turn to those that say they are
 * ready, and answers 502 when one is lost on the way. It passes on who asked as it was told.
 */
export async function smallProxy(servers: readonly string[], port = 0): Promise<SmallProxy> {
  const agent = new Agent({ keepAlive: true });
  const ready = new Set(servers);
  let turn = 0;
  const look = async () => {
    await Promise.all(
      servers.map(async (server) => {
        const answer = await fetch(server + routes.healthReady).catch(() => null);
        if (answer?.ok) ready.add(server);
        else ready.delete(server);
      }),
    );
  };
  const handle = (asked: IncomingMessage, answer: ServerResponse) => {
    const all = [...ready];
    const server = all[turn % all.length];
    turn += 1;
    const fail = () => {
      if (!answer.headersSent) answer.writeHead(502, { "retry-after": "1" });
      answer.end();
    };
    if (server === undefined) return fail();
    const { method, headers, url } = asked;
    const passed = request(server + url, { method, headers, agent }, (given) => {
      answer.writeHead(given.statusCode ?? 502, given.headers);
      given.pipe(answer);
    });
    passed.on("error", fail);
    asked.pipe(passed);
  };
  const proxy = createServer(handle).listen(port, "127.0.0.1");
  await once(proxy, "listening");
  const timer = setInterval(() => void look(), lookEvery);
  return {
    base: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: async () => {
      clearInterval(timer);
      agent.destroy();
      proxy.closeAllConnections();
      proxy.close();
    },
  };
}
