/**
 * What Node is given to serve the built product, from the root. Of what is soon forgotten it keeps a few
 * megabytes before it looks what is still needed: with more it is no faster, and never gives them back.
 */
export const serverCommand = ["--max-semi-space-size=8", "build/server.mjs"];

/**
 * Variables beside its own: on Linux what is freed is given back to the system at once. Compiling the
 * embedded database takes hundreds of megabytes for a moment, of which a hundred would stay.
 */
export const serverMemory = {
  MALLOC_ARENA_MAX: "1",
  MALLOC_TRIM_THRESHOLD_: "131072",
  MALLOC_MMAP_THRESHOLD_: "65536",
};
