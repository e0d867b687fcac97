import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createResponse, updateDraft } from "@/lib/responses/store";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { hashesAtOnce, longestQueue } from "./hashing";
import { signIn } from "./sign-in";

// Here the real hash is what may hold everyone up.
vi.unmock("./password-hash");

const password = "violet-anvil-7-harbour";
let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

it("lets forms be saved while thirty people who do not exist try", async () => {
  const now = new Date();
  const form = await createResponse(now, "en");
  let done = 0;
  const signIns = Array.from({ length: 30 }, async (_, index) => {
    const nobody = { email: `nobody${index}@example.org`, password };
    const result = await signIn(nobody, { peer: `peer${index}`, now });
    done += 1;
    return result.outcome;
  });
  const tookMilliseconds: number[] = [];
  for (let saves = 0; saves < 5; saves += 1) {
    const began = performance.now();
    await updateDraft(form, now, (draft) => ({ ...draft, saved: [`step${saves}`] }));
    tookMilliseconds.push(performance.now() - began);
  }
  // Five saves need not wait for thirty sign-ins, however busy the computer is.
  expect(done).toBeLessThan(30);
  expect(Math.max(...tookMilliseconds)).toBeLessThan(1_500);
  const outcomes = await Promise.all(signIns);
  const waited = hashesAtOnce + longestQueue;
  const refused = outcomes.filter((outcome) => outcome === "refused").length;
  const busy = outcomes.filter((outcome) => outcome === "busy").length;
  expect(refused + busy).toBe(30);
  // On a slow computer some who waited had waited too long.
  expect(refused).toBeGreaterThanOrEqual(hashesAtOnce);
  expect(refused).toBeLessThanOrEqual(waited);
});
