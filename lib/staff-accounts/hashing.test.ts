import { afterAll, beforeAll, expect, it } from "vitest";
import { createResponse, updateDraft } from "@/lib/responses/store";
import { type TemporaryDatabase, temporaryDatabase } from "@/test-support/temporary-database";
import { createStaffAccount } from "./create-account";
import { fitsHash, HashingBusyError, hashInTurn } from "./hashing";
import { signIn } from "./sign-in";

let temporary: TemporaryDatabase;
beforeAll(async () => {
  temporary = await temporaryDatabase();
});
afterAll(() => temporary.remove());

const password = "violet-anvil-7-harbour";

it("says whether a password fits, and of no account that none does", async () => {
  const hash = await hashInTurn(password);
  expect(await fitsHash(hash, password)).toBe(true);
  expect(await fitsHash(hash, `${password} `)).toBe(false);
  expect(await fitsHash(null, password)).toBe(false);
  expect(await fitsHash(hash, "a".repeat(100_000))).toBe(false);
});

it("keeps a short queue and refuses the rest at once", async () => {
  const all = Array.from({ length: 25 }, () => fitsHash(null, password));
  const refused = (await Promise.allSettled(all)).filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(3);
  const [one] = refused;
  expect(one?.status === "rejected" && one.reason).toBeInstanceOf(HashingBusyError);
});

it("lets forms be saved while thirty people who do not exist sign in", async () => {
  const now = new Date();
  const form = await createResponse(now, "en");
  let done = 0;
  const signIns = Array.from({ length: 30 }, async (_, index) => {
    const email = `nobody${index}@example.org`;
    const result = await signIn({ email, password }, { peer: `peer${index}`, now });
    done += 1;
    return result.outcome;
  });
  const doneAtSave: number[] = [];
  const tookMilliseconds: number[] = [];
  for (let saves = 0; saves < 5; saves += 1) {
    const began = performance.now();
    await updateDraft(form, now, (draft) => ({ ...draft, saved: [`step${saves}`] }));
    tookMilliseconds.push(performance.now() - began);
    doneAtSave.push(done);
  }
  const outcomes = await Promise.all(signIns);
  // Five saves need not wait for thirty sign-ins, however busy the computer is.
  expect(doneAtSave.at(-1)).toBeLessThan(30);
  expect(Math.max(...tookMilliseconds)).toBeLessThan(1_500);
  expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThanOrEqual(20);
  expect(outcomes.every((outcome) => outcome === "refused" || outcome === "busy")).toBe(true);
});

it("lets the right password in from elsewhere while a stranger tries wrong ones", async () => {
  const now = new Date();
  const email = "kim@example.org";
  await createStaffAccount({ name: "Kim", email, role: "clinician", password, now });
  const wrong = { email, password: "wrong-password-1" };
  const stranger = { peer: "192.0.2.66", now };
  for (let tries = 0; tries < 10; tries += 1) {
    expect((await signIn(wrong, stranger)).outcome).toBe("refused");
  }
  expect(await signIn({ email, password }, stranger)).toEqual({
    outcome: "tooManyTries",
    until: new Date(now.getTime() + 15 * 60_000),
  });
  expect((await signIn({ email, password }, { peer: "198.51.100.1", now })).outcome).toBe(
    "signedIn",
  );
});
