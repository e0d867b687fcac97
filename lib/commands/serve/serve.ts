// The product's server: `start.mjs` starts it once everything is built. It stands before Next's handler,
// which makes the pages, and takes no more of a client than the client may ask.
import { createServer } from "node:http";
import path from "node:path";
import next from "next";
import { makeDocuments } from "@/components/documents/documents";
import type { RunningService } from "@/lib/jobs/running-service";
import { log } from "@/lib/log";
import { portProblem } from "../port.mjs";
import { captureConsole } from "./capture-console";
import { clinicKnown } from "./clinic-known";
import { compress } from "./compress";
import { watchConnections } from "./connections";
import { endInOrder } from "./ending";
import { fixedHeaders, setHeaders } from "./fixed-headers";
import { builtEntries, formHandlers } from "./form-handlers";
import { frontDoor } from "./front-door";
import { healthAnswers } from "./health";
import { inTrouble } from "./in-trouble";
import { readRoutes } from "./known-routes";
import { logged } from "./log-requests";
import { postedFields } from "./posted-fields";
import { publicPages } from "./public-pages";
import { readAssets } from "./read-assets";
import { readPublicPages } from "./read-public-pages";
import { refuse } from "./refusals";
import { savesFirst } from "./saves-first";
import { endingTimes, serverLimits } from "./server-limits";
import type { Stage } from "./stage";
import { startWatch } from "./start-watch";
import { readStaticFiles } from "./static-files";
import { answerUnreadable } from "./unreadable";

const root = path.resolve(import.meta.dirname, "..");
const port = Number(process.env["PORT"]);
const headers = fixedHeaders(process.env["APP_URL"]);
let stage: Stage = "starting";
captureConsole();

globalThis.readyToAskDocuments = makeDocuments(readAssets(root));
// Next listens for upgrades on the server that it is given; ours upgrades nothing.
const product = next({ dev: false, dir: root, port, httpServer: createServer() });
const known = readRoutes(root);
const handlers = formHandlers(known.patternOf, builtEntries(root));
const begun = Promise.withResolvers<void>();
let service: RunningService | undefined;
globalThis.readyToAskBegun = (running) => {
  service = running;
  begun.resolve();
};
const clinic = clinicKnown(
  () => service?.hasClinic(),
  () => performance.now(),
);
globalThis.readyToAskSetUp = clinic.tell;
const open = publicPages(readPublicPages(root), clinic.isSetUp);
const door = frontDoor({
  stage: () => stage,
  own: healthAnswers(
    () => stage,
    () => service,
    () => performance.now(),
  ),
  files: readStaticFiles(root),
  publicPages: open,
  isPage: known.isPage,
  begun: begun.promise,
  pages: inTrouble(
    async (request, response) => {
      const handled = handlers(request, response);
      if (handled !== undefined) return void (await handled);
      compress(request, response, () => undefined);
      await product.getRequestHandler()(request, response);
    },
    (request, response, why) =>
      refuse(request, response, why, why === "unavailable" ? postedFields(request) : null),
  ),
});

const patternOf = (asked: string) => open.patternOf(asked) ?? known.patternOf(asked);

const { headersTimeout, requestTimeout, connectionsCheckingInterval } = serverLimits;
const server = createServer({
  headersTimeout,
  requestTimeout,
  connectionsCheckingInterval,
  keepAliveTimeout: serverLimits.keepAliveTimeout,
  maxHeaderSize: serverLimits.headerBytes,
});
server.maxHeadersCount = serverLimits.headers;
server.maxConnections = serverLimits.connections;
server.setTimeout(serverLimits.silence);
const connections = watchConnections(server);

server.on("request", (request, response) => {
  setHeaders(response, headers);
  logged(request, response, patternOf, () => {
    const answered = new Promise<void>((resolve) => response.once("close", resolve));
    savesFirst(request, answered)
      .then(() => door(request, response))
      .catch((error: unknown) => {
        log.error("failed", {}, error);
        if (response.headersSent) response.destroy();
        else refuse(request, response, "broken");
      });
  });
});
// A client that asks before it sends its body hears at once whether it may.
server.on("checkContinue", (request, response) => {
  server.emit("request", request, response);
});
server.on("clientError", (error, socket) => answerUnreadable(error, socket, headers));
server.once("error", (error: NodeJS.ErrnoException) => {
  process.stderr.write(`${portProblem(port, error.code)}\n`);
  process.exit(1);
});

async function end(): Promise<never> {
  log.info("ending");
  await endInOrder({
    server,
    connections,
    service,
    notice: process.env["DEPLOYMENT"] === "production" ? endingTimes.notice : 0,
    enter: (next) => {
      stage = next;
    },
    failed: (error) => log.error("endedLate", {}, error),
  });
  log.info("ended");
  process.exit(0);
}

let isEnding = false;
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  // A second one changes nothing: a terminal sends it to the command and to the server.
  process.on(signal, () => {
    if (!isEnding) void end();
    isEnding = true;
  });
}

server.listen(port, async () => {
  await product.prepare();
  await begun.promise;
  clinic.isSetUp();
  if (stage !== "starting") return;
  stage = "serving";
  startWatch(path.join(root, "lib/commands/serve/watch.mjs"));
  log.info("started");
  process.send?.("ready");
  process.channel?.unref();
});
