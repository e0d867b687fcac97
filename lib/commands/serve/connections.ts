import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/** The connections of a server, and what is under way on each. */
export type Connections = {
  /** Ends those on which no request has arrived, or whose last one is answered. */
  readonly cutIdle: () => void;
  /** Ends those whose request has not come whole. */
  readonly cutHalfSent: () => void;
  readonly cutAll: () => void;
  /** Resolves when there is none left. */
  readonly allGone: () => Promise<void>;
};

export function watchConnections(server: Server): Connections {
  const open = new Map<Socket, IncomingMessage | null>();
  const gone = new Set<() => void>();
  server.on("connection", (socket) => {
    open.set(socket, null);
    socket.once("close", () => {
      open.delete(socket);
      if (open.size === 0) for (const tell of gone) tell();
    });
  });
  server.on("request", (request, response) => {
    open.set(request.socket, request);
    response.once("close", () => {
      if (open.get(request.socket) === request) open.set(request.socket, null);
    });
  });
  const cut = (which: (request: IncomingMessage | null) => boolean) => {
    for (const [socket, request] of open) if (which(request)) socket.destroy();
  };
  return {
    cutIdle: () => cut((request) => request === null),
    cutHalfSent: () => cut((request) => request !== null && !request.complete),
    cutAll: () => cut(() => true),
    allGone: () =>
      new Promise((resolve) => {
        if (open.size === 0) resolve();
        else gone.add(resolve);
      }),
  };
}
