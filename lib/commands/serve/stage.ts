/**
 * Where the server is in its life. "starting": requests wait. "leaving": it says that it is not ready,
 * and works. "closing": it finishes what it has begun and begins nothing.
 */
export type Stage = "starting" | "serving" | "leaving" | "closing";
