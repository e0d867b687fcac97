import "server-only";
import { environment } from "@/lib/env";
import { peerOf } from "./peer";

/** The address a request came from, by this server's settings. */
export const ownPeer = (headers: Pick<Headers, "get">): string =>
  peerOf(headers, environment().trustedProxies);
