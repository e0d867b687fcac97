import { timingSafeEqual } from "node:crypto";
import { type AuditRow, codeOf, noCode } from "./event";
import type { AuditHead } from "./head";

/** What is wrong with the log, and where. */
export type AuditFault =
  /** Events that must have been there: a number was skipped. */
  | { readonly kind: "missing"; readonly from: number; readonly to: number }
  /** An event that is not as it was written, or does not belong behind the one before it. */
  | { readonly kind: "changed"; readonly seq: number }
  /** The log once reached further than it does. */
  | { readonly kind: "cut-off"; readonly last: number; readonly once: number }
  /** An event other than the one that was noted down under this number. */
  | { readonly kind: "replaced"; readonly seq: number };

export type Verification = {
  readonly events: number;
  readonly faults: readonly AuditFault[];
  /** The last event, to be noted down; none when the log is empty. */
  readonly head: AuditHead | null;
};

/** The most faults that are told one by one. */
const mostFaults = 100;

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.byteLength === other.byteLength && timingSafeEqual(one, other);

/**
 * Checks a log, given in the order of its numbers, against its own chain and against heads that were
 * noted down earlier. An edit, a deletion, an insertion, an exchange of events and, with a head, a cut
 * at the end are each a fault.
 */
export async function verifyChain(
  secret: string,
  rows: AsyncIterable<AuditRow> | Iterable<AuditRow>,
  noted: readonly AuditHead[],
): Promise<Verification> {
  const faults: AuditFault[] = [];
  const tell = (fault: AuditFault) => {
    if (faults.length < mostFaults) faults.push(fault);
  };
  let events = 0;
  let head: AuditHead = { seq: 0, code: Uint8Array.from(noCode) };
  for await (const row of rows) {
    events += 1;
    const follows = row.seq === head.seq + 1;
    if (row.seq > head.seq + 1) tell({ kind: "missing", from: head.seq + 1, to: row.seq - 1 });
    // Behind a gap nothing tells what the code must be; what is behind it is checked from there on.
    if (row.seq <= head.seq || (follows && !same(row.code, codeOf(secret, head.code, row)))) {
      tell({ kind: "changed", seq: row.seq });
    }
    for (const { seq, code } of noted) {
      if (seq === row.seq && !same(code, row.code)) tell({ kind: "replaced", seq });
    }
    head = { seq: row.seq, code: row.code };
  }
  const once = Math.max(0, ...noted.map(({ seq }) => seq));
  if (once > head.seq) tell({ kind: "cut-off", last: head.seq, once });
  return { events, faults, head: events === 0 ? null : head };
}
