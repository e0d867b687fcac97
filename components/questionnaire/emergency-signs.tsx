import type { Content } from "@/lib/edition/content";
import type { PageWords } from "@/lib/words/page-words";

type Signs = Content["emergencySigns"];

type ListProps = {
  readonly signs: Signs;
  /** Stands after the signs for which a call today is enough; left out where all are of one kind. */
  readonly mark?: string;
  readonly heading: "h3" | "h4";
};

/** Signs under the names of their groups. */
function SignGroups({ signs, mark, heading: Heading }: ListProps) {
  const groups = [...new Set(signs.map(({ group }) => group))];
  return groups.map((group) => (
    <div className="sign-group" key={group}>
      <Heading>{group}</Heading>
      <ul>
        {signs
          .filter((sign) => sign.group === group)
          .map(({ text, action }) => (
            <li key={text}>
              {text}
              {mark !== undefined && action === "today" && <strong> {mark}</strong>}
            </li>
          ))}
      </ul>
    </div>
  ));
}

function Sources({ content }: { readonly content: Content }) {
  const ids = new Set(content.emergencySigns.flatMap(({ sources }) => sources));
  const names = [...ids].map((id) => content.sourceNames[id] ?? id);
  return (
    <details className="sources">
      <summary>{content.pageWords.emergency.sources}</summary>
      <p>{names.join("; ")}</p>
    </details>
  );
}

/** The signs that cannot wait, above the question about them. */
export function EmergencySigns({ content }: { readonly content: Content }) {
  const { signsTitle, today, watched } = content.pageWords.emergency;
  return (
    <section className="emergency-signs" aria-labelledby="signs-title">
      <h2 id="signs-title">{signsTitle}</h2>
      <SignGroups signs={content.emergencySigns} mark={today.mark} heading="h3" />
      {watched?.notice.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Sources content={content} />
    </section>
  );
}

type CallsProps = { readonly calls: PageWords["emergency"]["numbers"] };

function Calls({ calls }: CallsProps) {
  return (
    <ul className="emergency-numbers">
      {calls.map(({ place, number }) => (
        <li key={place}>
          <a href={`tel:${number.replaceAll(" ", "")}`}>
            {number}
            <span> {place}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

type ActionsProps = {
  readonly content: Content;
  /** The clinic of an invited person, where it is known. */
  readonly clinic: { readonly name: string; readonly phone: string } | null;
};

/** The two things to do, each with its numbers and the signs it is for. */
export function EmergencyActions({ content, clinic }: ActionsProps) {
  const { now, today, numbers, crisisTitle, crisis, signsTitle } = content.pageWords.emergency;
  const of = (action: "now" | "today") =>
    content.emergencySigns.filter((sign) => sign.action === action);
  return (
    <>
      <h2>{now.title}</h2>
      {now.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Calls calls={numbers} />
      <div className="emergency-signs">
        <h3>{signsTitle}</h3>
        <SignGroups signs={of("now")} heading="h4" />
      </div>
      <h2>{today.title}</h2>
      {today.text.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {clinic && <Calls calls={[{ place: clinic.name, number: clinic.phone }]} />}
      <div className="emergency-signs">
        <h3>{signsTitle}</h3>
        <SignGroups signs={of("today")} heading="h4" />
      </div>
      <h2>{crisisTitle}</h2>
      <Calls calls={crisis} />
      <Sources content={content} />
    </>
  );
}
