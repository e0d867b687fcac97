/**
 * What Node is given to serve the built product, from the root. Of what is soon forgotten it keeps a few
 * megabytes before it looks what is still needed: with more it is no faster, and never gives them back. Once it has
 * started it has to say itself that what starting needed can go.
 */
export const serverCommand = ["--max-semi-space-size=8", "--expose-gc", "build/server.mjs"];

/**
 * Variables beside its own: on Linux what is freed is given back to the system at once. Compiling one
 * function of the embedded database, the parser of SQL, takes 600 MB for a moment, in pieces of 32 KB, which
 * are pieces of their own so that nothing that stays lies between them.
 */
export const serverMemory = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
  MALLOC_MMAP_THRESHOLD_: "32768",
};
