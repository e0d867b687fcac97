import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { type Answering, answering, type Failure } from "@/lib/requests/answering";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Refuse = (request: IncomingMessage, response: ServerResponse, why: Failure) => void;

/**
 * Watches what a handler of pages answers: instead of the bare failure of one that broke, or wanted the
 * database in vain, `refuse` answers. This is where such trouble is caught, for all of them.
 */
export function inTrouble(pages: Handler, refuse: Refuse): Handler {
  return (request, response) => {
    const known: Answering = { failure: null };
    const { write, end, writeHead } = response;
    const original = { write, end, writeHead };
    let refused = false;
    const failure = () =>
      response.statusCode >= 500 && !response.headersSent ? known.failure : null;
    const answerInstead = (why: Failure) => {
      refused = true;
      if (why === "unavailable") log.warn("databaseUnavailable");
      Object.assign(response, original);
      for (const name of ["Content-Type", "Content-Length", "Transfer-Encoding", "Location"]) {
        response.removeHeader(name);
      }
      refuse(request, response, why);
      Object.assign(response, { write: () => true, end: () => response });
    };
    const instead =
      <Given extends unknown[]>(name: keyof typeof original) =>
      (...given: Given): unknown => {
        if (!refused && name === "writeHead" && typeof given[0] === "number") {
          response.statusCode = given[0];
        }
        const why = refused ? null : failure();
        if (why !== null) answerInstead(why);
        return refused ? response : Reflect.apply(original[name], response, given);
      };
    Object.assign(response, {
      write: instead("write"),
      end: instead("end"),
      writeHead: instead("writeHead"),
    });
    return answering().run(known, () => pages(request, response));
  };
}
