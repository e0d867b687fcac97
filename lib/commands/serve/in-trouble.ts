import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { type Answering, answering } from "@/lib/requests/answering";

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
type Refuse = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Watches what a handler of pages answers: instead of the bare failure of one that wanted the database
 * in vain, `refuse` answers. This is where the trouble of the database is caught, for all of them.
 */
export function inTrouble(pages: Handler, refuse: Refuse): Handler {
  return (request, response) => {
    const known: Answering = { databaseIsUnavailable: false };
    const { write, end, writeHead } = response;
    const original = { write, end, writeHead };
    let refused = false;
    const isForUs = () => {
      const fails = known.databaseIsUnavailable && response.statusCode >= 500;
      return fails && !response.headersSent;
    };
    const answerInstead = () => {
      refused = true;
      log.warn("databaseUnavailable");
      Object.assign(response, original);
      for (const name of ["Content-Type", "Content-Length", "Transfer-Encoding", "Location"]) {
        response.removeHeader(name);
      }
      refuse(request, response);
      Object.assign(response, { write: () => true, end: () => response });
    };
    const instead =
      <Given extends unknown[]>(name: keyof typeof original) =>
      (...given: Given): unknown => {
        if (!refused && name === "writeHead" && typeof given[0] === "number") {
          response.statusCode = given[0];
        }
        if (!refused && isForUs()) answerInstead();
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
