import { emergencyDesk as words } from "@/content/words/en/staff/emergencies";
import { EmergencyFlag } from "./emergency-flag";
import type { ShownFlag } from "./shown-flags";

type Props = {
  readonly flags: readonly ShownFlag[];
  readonly back: "desk" | "invitation";
};

const List = ({ flags, back }: Props) => (
  <ul>
    {flags.map((flag) => (
      <EmergencyFlag key={flag.id} {...{ flag, back }} />
    ))}
  </ul>
);

/** Everybody with an open sign, before anything else; below them those who did not answer yet. */
export function EmergencyList({ flags, back }: Props) {
  if (flags.length === 0) return null;
  const fresh = flags.filter(({ tried }) => tried === "");
  const tried = flags.filter((flag) => flag.tried !== "");
  return (
    <section className="emergency-flags" aria-labelledby="emergencies">
      <h2 id="emergencies">
        <span aria-hidden="true">⚠ </span>
        {words.title}
      </h2>
      {fresh.length > 0 && <List flags={fresh} back={back} />}
      {tried.length > 0 && <h3>{words.triedTitle}</h3>}
      {tried.length > 0 && <List flags={tried} back={back} />}
    </section>
  );
}
