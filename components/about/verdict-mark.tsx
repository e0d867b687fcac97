import type { Verdict } from "@/lib/evidence/standard";

/** A full, half or empty circle, or a dash. The words beside it say the same. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {verdict === "not-applicable" ? (
        <path d="M3 10h14" fill="none" stroke="currentColor" strokeWidth="3" />
      ) : (
        <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2.5" />
      )}
      {verdict === "met" && <circle cx="10" cy="10" r="8" fill="currentColor" />}
      {verdict === "partly" && <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />}
    </svg>
  );
}
