import { fill } from "@/lib/words/fill";
import { headText } from "./head";
import type { Verification } from "./verify";

/** What a verification of the log says. {events}, {head}, and the places of a fault. */
export type VerificationWords = {
  readonly whole: string;
  readonly broken: string;
  readonly unsigned: string;
  readonly nothingKept: string;
  readonly head: string;
  readonly faults: { readonly [kind in Verification["faults"][number]["kind"]]: string };
};

type Verified = Verification & { readonly kept: "found" | "none" | "unsigned" };

/** A verification in words: one line for each fault, and the head to keep. */
export function verificationLines(
  words: VerificationWords,
  { events, faults, head, kept }: Verified,
): {
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
