/**
 * What Node is given to serve the built product, from the root. Of what is soon forgotten it keeps a few
 * megabytes before it looks what is still needed: with more it is no faster, and never gives them back.
 */
export const serverCommand = ["--max-semi-space-size=8", "build/server.mjs"];
