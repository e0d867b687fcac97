declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";
  import type { BrotliOptions, ZlibOptions } from "node:zlib";

  type Options = ZlibOptions & { readonly threshold?: number; readonly brotli?: BrotliOptions };

  /** Makes an answer be compressed as it is sent, where its asker takes that and it is worth it. */
  export default function compression(
    options?: Options,
  ): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
