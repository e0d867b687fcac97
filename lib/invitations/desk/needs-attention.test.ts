import { expect, it } from "vitest";
import { type Attention, needsAttention } from "./needs-attention";

const at = new Date("2026-12-01T09:00:00Z");
const later = new Date("2026-12-02T09:00:00Z");
const nothing = {
  ...{ emergencyAt: null, emergencySeenAt: null, changedAt: null, printedAt: null },
  ...{ filedAt: null, returnedAt: null, reviewedAt: null },
};
type Row = Parameters<typeof needsAttention>[0];

it.each<[Partial<Row> & Pick<Row, "status">, readonly Attention[]]>([
  [{ status: "reviewed", returnedAt: at, reviewedAt: at, printedAt: at }, []],
  [{ status: "revoked" }, []],
  [{ status: "letter" }, ["not-back"]],
  [{ status: "planned" }, ["not-sent"]],
  [{ status: "failed" }, ["failed"]],
  [{ status: "filed", returnedAt: at, filedAt: at }, ["to-review"]],
  [
    { status: "returned", returnedAt: at, changedAt: later, printedAt: at, filedAt: at },
    ["changed", "changed-filed", "to-review"],
  ],
  [{ status: "started", emergencyAt: at }, ["emergency", "not-back"]],
  [{ status: "started", emergencyAt: at, emergencySeenAt: at }, ["not-back"]],
])("with %j there is to look at %j", (row, attention) => {
  expect(needsAttention({ ...nothing, ...row })).toEqual(attention);
});
