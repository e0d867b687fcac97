import { auditVerification as words } from "@/content/words/en/staff/audit";
import { fill } from "@/lib/words/fill";
import { headText } from "./head";
import type { Verification } from "./verify";

type Verified = Verification & { readonly kept: "found" | "none" | "unsigned" };

/** A verification in words: one line for each fault, and the head to keep. */
export function verificationLines({ events, faults, head, kept }: Verified): {
  readonly isWhole: boolean;
  readonly lines: readonly string[];
} {
  const told = faults.map(({ kind, ...places }) => fill(words.faults[kind], places));
  const isWhole = faults.length === 0 && kept !== "unsigned";
  return {
    isWhole,
    lines: [
      ...(isWhole ? [fill(words.whole, { events })] : [words.broken]),
      ...(kept === "unsigned" ? [words.unsigned] : []),
      ...told,
      ...(kept === "none" && events > 0 ? [words.nothingKept] : []),
      ...(head !== null && isWhole ? [fill(words.head, { head: headText(head) })] : []),
    ],
  };
}
