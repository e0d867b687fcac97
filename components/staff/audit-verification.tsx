import { PostButton } from "@/components/ui/post-button";
import { auditVerification as words } from "@/content/words/en/staff/audit";
import { staffRoutes } from "@/lib/routes";

type Props = {
  readonly told: { readonly isWhole: boolean; readonly lines: readonly string[] } | null;
};

/** The button that verifies the log, and what was found when it was pressed. */
export function AuditVerification({ told }: Props) {
  return (
    <section aria-labelledby="verification">
      <h2 id="verification">{words.title}</h2>
      {told && (
        <div className={told.isWhole ? "notice" : "error-summary"} role="status">
          {told.lines.map((line) => (
            <p key={line} className="long-words">
              {line}
            </p>
          ))}
        </div>
      )}
      <p>{words.lead}</p>
      <PostButton action={staffRoutes.verifyAudit} label={words.button} className="" />
    </section>
  );
}
