import { once } from "node:events";
import { type FileHandle, open, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { brotliCompressSync } from "node:zlib";
import { plainPage, plainSave } from "@/e2e/plain-page";

/** A page of the product that the plain site has too, and the one after it. */
export type PlainStep = { readonly path: string; readonly html: string; readonly next: string };

/**
 * The floor: plain pages, compressed beforehand as small as they get, from a server that does nothing
 * but send them and put each answer on disk before it leads on.
 */
export class PlainSite {
  private constructor(
    readonly base: string,
    private readonly server: Server,
    private readonly file: string,
    private readonly handle: FileHandle,
  ) {}

  static async start(steps: readonly PlainStep[], file: string): Promise<PlainSite> {
    const handle = await open(file, "a");
    const pages = new Map(
      steps.map(({ path, html }) => [path, brotliCompressSync(plainPage(html, path))]),
    );
    const saves = new Map(steps.map(({ path, next }) => [plainSave(path), next]));
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const [path = ""] = (request.url ?? "").split("?");
      const page = pages.get(path);
      const next = saves.get(path);
      if (request.method === "POST" && next !== undefined) {
        await handle.write(`${request.headers.cookie} ${await text(request)}\n`);
        await handle.sync();
        response.writeHead(303, { Location: next, "Content-Length": 0 }).end();
      } else if (page !== undefined) {
        response.writeHead(200, {
          "Content-Type": "text/html; charset=utf-8",
          "Content-Encoding": "br",
          "Content-Length": page.byteLength,
          "Cache-Control": "no-store",
        });
        response.end(page);
      } else response.writeHead(404, { "Content-Length": 0 }).end();
    };
    const server = createServer((request, response) => {
      answer(request, response).catch((error: Error) => response.destroy(error));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    return new PlainSite(`http://127.0.0.1:${port}`, server, file, handle);
  }

  /** What stands on disk of a visitor, as it was sent last. */
  async stored(visitor: string): Promise<URLSearchParams> {
    const lines = (await readFile(this.file, "utf8")).split("\n");
    const last = lines.findLast((line) => line.startsWith(`${visitor} `)) ?? "";
    return new URLSearchParams(last.slice(visitor.length + 1));
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await this.handle.close();
  }
}
