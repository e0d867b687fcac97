import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keyring } from "./keyring";
import type { Place } from "./place";
import { seal, unseal } from "./seal";
import { VaultError } from "./vault-error";

const key = (id: string) => ({ id, key: Uint8Array.from(randomBytes(32)) });
const places = fc.record({
  table: fc.string(),
  row: fc.string(),
  column: fc.string(),
  revision: fc.nat(),
});
const sealingKey = { keyId: "k1", key: Uint8Array.from(randomBytes(32)) };
const bytes = fc.uint8Array({ maxLength: 2000 });
const same = (one: Place, two: Place) => JSON.stringify(one) === JSON.stringify(two);

describe("a sealed value", () => {
  it("opens at its own place to what was sealed", () => {
    fc.assert(
      fc.property(places, bytes, (place, plain) => {
        const opened = unseal(sealingKey, place, seal(sealingKey, place, plain));
        expect([...opened]).toEqual([...plain]);
      }),
    );
  });

  it("opens at no other place", () => {
    fc.assert(
      fc.property(places, places, bytes, (place, other, plain) => {
        fc.pre(!same(place, other));
        const sealed = seal(sealingKey, place, plain);
        expect(() => unseal(sealingKey, other, sealed)).toThrow(VaultError);
      }),
    );
  });

  it.each([
    ["table", { table: "Invitation" }],
    ["row", { row: "2" }],
    ["column", { column: "submission" }],
    ["revision", { revision: 8 }],
    ["parts moved across their border", { table: "ResponseA", row: "" }],
  ])("does not open when moved: %s", (_, change) => {
    const place = { table: "Response", row: "A", column: "draft", revision: 7 };
    const sealed = seal(sealingKey, place, Buffer.from("my words"));
    expect(() => unseal(sealingKey, { ...place, ...change }, sealed)).toThrow(VaultError);
  });

  it("does not open under another key id or key", () => {
    const place = { table: "Response", row: "A", column: "draft", revision: 7 };
    const sealed = seal(sealingKey, place, Buffer.from("my words"));
    expect(() => unseal({ ...sealingKey, keyId: "k2" }, place, sealed)).toThrow(VaultError);
    expect(() => unseal({ keyId: "k1", key: randomBytes(32) }, place, sealed)).toThrow(VaultError);
  });

  it("does not open after any change of any byte, nor when cut short", () => {
    fc.assert(
      fc.property(
        places,
        bytes,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        (place, plain, at, by) => {
          const sealed = seal(sealingKey, place, plain);
          const changed = Uint8Array.from(sealed);
          const index = at % changed.length;
          changed[index] = (changed[index] ?? 0) ^ by;
          expect(() => unseal(sealingKey, place, changed)).toThrow(VaultError);
          expect(() => unseal(sealingKey, place, sealed.subarray(0, index))).toThrow(VaultError);
        },
      ),
    );
  });

  it("never looks the same twice, and never shows what it holds, in an error either", () => {
    const place = { table: "Response", row: "A", column: "draft", revision: 7 };
    const plain = Buffer.from("canary-in-a-coal-mine");
    const one = seal(sealingKey, place, plain);
    const two = seal(sealingKey, place, plain);
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(false);
    expect(Buffer.from(one).includes("canary")).toBe(false);
    one[40] = (one[40] ?? 0) ^ 1;
    try {
      unseal(sealingKey, place, one);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(VaultError);
      expect(String(error)).not.toContain("canary");
      expect(error).not.toHaveProperty("cause");
    }
  });
});

describe("the keyring", () => {
  const old = key("old");
  const fresh = key("new");
  const before = keyring([old]);
  const after = keyring([fresh, old]);

  it("gives every row a data key of its own", () => {
    const one = before.newDataKey("Response", "A").key.key;
    const two = before.newDataKey("Response", "B").key.key;
    expect(one).toHaveLength(32);
    expect(Buffer.from(one).equals(two)).toBe(false);
  });

  it("opens a wrapped key for its own row only", () => {
    const { key: dataKey, wrapped } = before.newDataKey("Response", "A");
    expect(before.openDataKey("Response", "A", wrapped)).toEqual(dataKey);
    expect(() => before.openDataKey("Response", "B", wrapped)).toThrow(VaultError);
    expect(() => before.openDataKey("Invitation", "A", wrapped)).toThrow(VaultError);
  });

  it("opens older keys, wraps with the current one, and rewraps", () => {
    const { wrapped } = before.newDataKey("Response", "A");
    const opened = after.openDataKey("Response", "A", wrapped);
    const again = after.rewrap("Response", "A", opened);
    expect(again.wrapped.keyId).toBe("new");
    expect(keyring([fresh]).openDataKey("Response", "A", again.wrapped).key).toEqual(opened.key);
    expect(after.newDataKey("Response", "B").wrapped.keyId).toBe("new");
  });

  it("names the key that is missing", () => {
    const { wrapped } = before.newDataKey("Response", "A");
    expect(keyring([fresh]).knows("old")).toBe(false);
    expect(() => keyring([fresh]).openDataKey("Response", "A", wrapped)).toThrow(/"old"/);
  });
});
