import { randomInt } from "node:crypto";

/**
 * Headers that say a request comes from an address of its own, as the proxy in front of the tests'
 * server would: each test is a stranger to the others, and none uses up another's tries.
 */
export const fromOwnAddress = (): { readonly "x-forwarded-for": string } => ({
  "x-forwarded-for": `198.18.${randomInt(256)}.${randomInt(1, 255)}`,
});
