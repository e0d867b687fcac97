import type { IncomingMessage, ServerResponse } from "node:http";
import { formLimit, uploadLimit } from "@/lib/requests/request-limits";
import { staffRoutes } from "@/lib/routes";
import { answerWhole } from "./answer-whole";
import { askedPath } from "./asked-path";
import { refuse } from "./refusals";
import type { Stage } from "./stage";
import { type StaticFiles, sendStatic } from "./static-files";
import { hasBody, takeBody } from "./take-body";
import { wholeRequest } from "./whole-request";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A page or handler asks for nothing else. */
export const allowedMethods = ["GET", "HEAD", "POST", "OPTIONS"];

/**
 * The request header in which handlers find the address of whoever is at the other end of the
 * connection: a client's own header of this name is always replaced.
 */
const peerHeader = "x-peer-address";

export type FrontDoor = {
  readonly stage: () => Stage;
  /** Addresses that the server answers itself. */
  readonly own: { readonly [path: string]: (response: ServerResponse) => Promise<void> };
  readonly files: StaticFiles;
  /** Resolves when the product has begun. */
  readonly started: Promise<void>;
  /** The product's own pages and handlers. */
  readonly pages: Handler;
};

const bodyLimit = (method: string, path: string): number => {
  if (method !== "POST") return 0;
  return path === staffRoutes.readImport ? uploadLimit : formLimit;
};

/** Answers what needs no page, and hands on only requests that are whole and could be meant. */
export function frontDoor({ stage, own, files, started, pages }: FrontDoor): Handler {
  return async (request, response) => {
    const method = request.method ?? "";
    if (stage() !== "starting" && stage() !== "serving") response.setHeader("Connection", "close");
    if (!allowedMethods.includes(method)) {
      response.setHeader("Allow", allowedMethods.join(", "));
      return answerWhole(request, response, 405, "");
    }
    const path = askedPath(request.url);
    const isOwn = path !== null && Object.hasOwn(own, path);
    if (isOwn) return await own[path]?.(response);
    if (stage() === "closing") return refuse(request, response, "ending");
    if (path === null || path.startsWith("/_next/image")) {
      return refuse(request, response, "notFound");
    }
    const file = files.get(path);
    if (file !== undefined && method !== "POST") return sendStatic(request, response, file);
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
    let whole = request;
    if (hasBody(request)) {
      const body = await takeBody(request, response, bodyLimit(method, path));
      if (body === "gone") return;
      if (body === "tooLarge") return refuse(request, response, "tooLarge");
      whole = wholeRequest(request, body);
    }
    await started;
    await pages(whole, response);
  };
}
