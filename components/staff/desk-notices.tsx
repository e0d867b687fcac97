import { ownAccountWords } from "@/content/words/en/staff/account";
import { deskWords } from "@/content/words/en/staff/desk";
import { staffRoutes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

/** Asks for a second administrator, with the way to add one. */
export function SecondAdministrator({ adds = false }: { readonly adds?: boolean }) {
  const { title, text } = ownAccountWords.secondAdministrator;
  return (
    <p className="notice">
      {adds ? <a href={staffRoutes.newPerson}>{title}</a> : <b>{title}</b>}. {text}
    </p>
  );
}

/** Says that links in mail open nowhere but here. */
export function LocalLinks({ address }: { readonly address: string }) {
  return <p className="notice">{fill(deskWords.localLinks, { address })}</p>;
}
