import type { IncomingMessage, ServerResponse } from "node:http";
import { formLimit, uploadLimit } from "@/lib/requests/request-limits";
import { staffRoutes } from "@/lib/routes";
import { answerWhole } from "./answer-whole";
import { askedPath } from "./asked-path";
import { keepBody } from "./posted-fields";
import type { PublicPages } from "./public-pages";
import { refuse } from "./refusals";
import { sendPublicPage } from "./send-public-page";
import { serverLimits } from "./server-limits";
import type { Stage } from "./stage";
import { type StaticFiles, sendStatic } from "./static-files";
import { hasBody, takeBody } from "./take-body";
import { wholeRequest } from "./whole-request";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** All that anything of ours answers to. */
export const allowedMethods = ["GET", "HEAD", "POST"];
const readingMethods = ["GET", "HEAD"];

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
  readonly publicPages: PublicPages;
  readonly isPage: (path: string) => boolean;
  /** Resolves when the product has begun. */
  readonly begun: Promise<void>;
  /** The product's own pages and handlers. */
  readonly pages: Handler;
};

const bodyLimit = (method: string, path: string): number => {
  if (method !== "POST") return 0;
  return path === staffRoutes.readImport ? uploadLimit : formLimit;
};

/** Answers what needs no page, and hands on only requests that are whole and could be meant. */
export function frontDoor(door: FrontDoor): Handler {
  const { stage, own, files, publicPages, isPage, begun, pages } = door;
  const isRead = (path: string) =>
    Object.hasOwn(own, path) || files.has(path) || publicPages.has(path) || isPage(path);
  const methodsAt = (path: string | null) =>
    path !== null && isRead(path) ? readingMethods : allowedMethods;
  let uploads = 0;
  /** The request with its body, or null when it was refused or its sender went away. */
  const taken = async (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (!hasBody(request)) return request;
    const limit = bodyLimit(request.method ?? "", path);
    const isUpload = limit === uploadLimit;
    if (isUpload && uploads >= serverLimits.uploads) {
      refuse(request, response, "busy");
      return null;
    }
    if (isUpload) uploads += 1;
    const body = await takeBody(request, response, limit);
    if (isUpload) uploads -= 1;
    if (body === "tooLarge") refuse(request, response, "tooLarge");
    if (typeof body === "string") return null;
    const whole = wholeRequest(request, body);
    keepBody(whole, body);
    return whole;
  };
  return async (request, response) => {
    if (stage() === "leaving" || stage() === "closing") response.setHeader("Connection", "close");
    const path = askedPath(request.url);
    const methods = methodsAt(path);
    if (!methods.includes(request.method ?? "")) {
      response.setHeader("Allow", methods.join(", "));
      return answerWhole(request, response, 405, "");
    }
    if (path === null || path.startsWith("/_next/image")) {
      return refuse(request, response, "notFound");
    }
    const answer = Object.hasOwn(own, path) ? own[path] : undefined;
    if (answer !== undefined) return await answer(response);
    if (stage() === "closing") return refuse(request, response, "busy");
    const file = files.get(path);
    if (file !== undefined) return sendStatic(request, response, file);
    const found = hasBody(request) ? undefined : publicPages.find(request, path);
    if (found !== undefined) return sendPublicPage(request, response, found);
    request.headers[peerHeader] = request.socket.remoteAddress ?? "";
    const whole = await taken(request, response, path);
    if (whole === null) return;
    await begun;
    await pages(whole, response);
  };
}
