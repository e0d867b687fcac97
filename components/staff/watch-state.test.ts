import { expect, it } from "vitest";
import type { ShownFlag } from "./shown-flags";
import { after, type Shown } from "./watch-state";

const flag = (id: string, sign = 1): ShownFlag => ({
  id,
  sign,
  ...{ name: id, birth: "", recordNumber: "", phone: "", reported: "", tried: "", alert: "" },
});
const shown: Shown = {
  ...{ flags: [flag("a")], signs: "1", time: "10:42", state: "as-made", listChanged: false },
  said: "",
};
const answer = { time: "10:43", signs: "2", listChanged: false };

it("shows what is new and says how many, and a sign reported anew is new", () => {
  const found = after(shown, { ...answer, flags: [flag("a", 2), flag("b")] });
  expect(found).toMatchObject({ time: "10:43", signs: "2", state: "looked" });
  expect(found.flags).toHaveLength(2);
  expect(found.said).toContain("2");
  const gone = after(found, { ...answer, flags: [flag("b")] });
  expect([gone.flags.length, gone.said]).toEqual([1, found.said]);
});

it("keeps what it shows where nothing is new, or nothing could be asked", () => {
  expect(after(shown, { ...answer, signs: "1", flags: null }).flags).toBe(shown.flags);
  for (const asked of ["failed", "signed-out"] as const) {
    expect(after(shown, asked)).toEqual({ ...shown, state: asked });
  }
});
