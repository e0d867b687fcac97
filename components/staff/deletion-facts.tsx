import { Fragment } from "react";
import { deletionPage } from "@/content/words/en/staff/audit";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

const { gone: labels } = deletionPage;
const rows = ["invitations", "sentBack", "begun", "mails", "links", "letters"] as const;

type GoneProps = { readonly gone: { readonly [row in (typeof rows)[number]]: number } };

type LeftProps = {
  /** Records of what is gone. */
  readonly remaining: number;
  /** Other invitations of the person. */
  readonly left: number;
  readonly personId: string | null;
  readonly sorting: boolean;
};

/** What is gone, by what it was. */
export function WhatIsGone({ gone }: GoneProps) {
  return (
    <dl className="staff-facts">
      {rows.map((row) => (
        <Fragment key={row}>
          <dt>{labels[row]}</dt>
          <dd>{gone[row]}</dd>
        </Fragment>
      ))}
    </dl>
  );
}

/** What is left of the person, and of what is gone. */
export function WhatIsLeft({ remaining, left, personId, sorting }: LeftProps) {
  const hasOthers = left > 0 && personId !== null;
  return (
    <>
      {remaining > 0 && (
        <p className="notice">{fill(deletionPage.remaining, { count: remaining })}</p>
      )}
      {remaining === 0 && (
        <p>{hasOthers || personId === null ? deletionPage.nothingOfIt : deletionPage.nothing}</p>
      )}
      {hasOthers && (
        <p className="notice">
          {fill(deletionPage.left, { count: left })}{" "}
          <a href={staffRoutes.patient(personId)}>{deletionPage.openPerson}</a>
        </p>
      )}
      {sorting && <p className="notice">{deletionPage.sorting}</p>}
    </>
  );
}
