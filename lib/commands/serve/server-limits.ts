/** What a client may take of this server. Times are milliseconds, sizes bytes. */
export const serverLimits = {
  /** From the first byte of a request to the end of its headers. */
  headersTimeout: 10_000,
  /** From the first byte of a request to the end of its body. */
  requestTimeout: 30_000,
  /** How often both are looked at; unless set, half a minute. */
  connectionsCheckingInterval: 1_000,
  /** Longer than a reverse proxy keeps its connections (nginx: 60 s), so that none is cut as it is used. */
  keepAliveTimeout: 65_000,
  /** A connection on which nothing moves: longer than any document may take to print. */
  silence: 150_000,
  headerBytes: 16 * 1024,
  headers: 100,
  /** Each holds an open file, and the database needs some too. */
  connections: 2_000,
  /** Bodies of a megabyte that may be on their way at once: anybody may begin one. */
  uploads: 8,
  /** How long a refused body is listened to, so that its sender hears the refusal. */
  hearing: 1_000,
} as const;

/** How an ending is shared out. All of it together stays below ten seconds. */
export const endingTimes = {
  /** In production: so long the server says that it is not ready and still works, until proxies know. */
  notice: 2_000,
  /** For a body that is under way. */
  halfSent: 1_000,
  /** For answers that are being made. */
  answers: 4_000,
  /** For the jobs, the printing threads and the database. */
  closing: 2_500,
} as const;
