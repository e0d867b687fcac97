import { auditPage, auditWords } from "@/content/words/en/staff/audit";
import { csvRow } from "@/lib/csv/csv-text";
import type { ShownEvent } from "./shown-events";

const actions: { readonly [action: string]: string } = auditWords;
const actors: { readonly [actor: string]: string } = auditPage.actors;

/** What happened, in words. */
export const actionWords = ({ action }: Pick<ShownEvent, "action">): string =>
  actions[action] ?? action;

/** Who did it, by name or by kind. */
export const actorWords = ({ name, actor }: Pick<ShownEvent, "name" | "actor">): string =>
  name ?? actors[actor] ?? auditPage.actors.gone;

/** The facts of an event on one line. */
export const factWords = ({ facts }: Pick<ShownEvent, "facts">): string =>
  facts.map(([name, value]) => `${name}: ${value}`).join(", ");

/** The headers of the exported log. */
export const exportHeaders = csvRow(Object.values(auditPage.exportColumns));

/** An event as a row of the exported log; its code lets a copy be compared with the log later. */
export const exportRow = (event: ShownEvent): string =>
  csvRow([
    String(event.seq),
    event.at.toISOString(),
    actorWords(event),
    event.actorId ?? "",
    actionWords(event),
    event.action,
    event.subject?.id ?? "",
    factWords(event),
    Buffer.from(event.code).toString("hex"),
  ]);
