import { beforeEach, expect, it } from "vitest";
import { type ClinicKnown, clinicKnown } from "./clinic-known";

let answer: Promise<boolean> | undefined;
let asked: number;
let now: number;
let clinic: ClinicKnown;
beforeEach(() => {
  answer = Promise.resolve(false);
  asked = 0;
  now = 0;
  clinic = clinicKnown(
    () => {
      asked += 1;
      return answer;
    },
    () => now,
  );
});

/** What is known once what is under way was heard. */
const heard = async () => {
  clinic.isSetUp();
  await answer?.catch(() => undefined);
  return clinic.isSetUp();
};

it("is asked once in ten seconds while there is no clinic, and never again once there is", async () => {
  expect([await heard(), await heard()]).toEqual([false, false]);
  expect(asked).toBe(1);
  answer = Promise.resolve(true);
  now = 10_000;
  expect(await heard()).toBe(true);
  now = 1_000_000;
  expect(await heard()).toBe(true);
  expect(asked).toBe(2);
});

it("is known at once when it is told", async () => {
  expect(await heard()).toBe(false);
  clinic.tell();
  expect(clinic.isSetUp()).toBe(true);
});

it("is asked as soon as there is a database, and again after it failed", async () => {
  answer = undefined;
  expect(await heard()).toBe(false);
  answer = Promise.reject(new Error("gone"));
  expect(await heard()).toBe(false);
  answer = Promise.resolve(true);
  expect(await heard()).toBe(false);
  now = 10_000;
  expect(await heard()).toBe(true);
});
