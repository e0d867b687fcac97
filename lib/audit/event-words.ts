import { csvRow } from "@/lib/csv/csv-text";
import type { ShownEvent } from "./shown-events";

/** What the log says of its events: actions and actors by their ids, and the columns of its export. */
export type EventWords = {
  readonly actions: { readonly [action: string]: string };
  readonly actors: { readonly [actor: string]: string } & { readonly gone: string };
  readonly exportColumns: { readonly [column: string]: string };
};

/** What happened, in words. */
export const actionWords = (
  { actions }: Pick<EventWords, "actions">,
  { action }: Pick<ShownEvent, "action">,
): string => actions[action] ?? action;

/** Who did it, by name or by kind. */
export const actorWords = (
  { actors }: Pick<EventWords, "actors">,
  { name, actor }: Pick<ShownEvent, "name" | "actor">,
): string => name ?? actors[actor] ?? actors.gone;

/** The facts of an event on one line. */
export const factWords = ({ facts }: Pick<ShownEvent, "facts">): string =>
  facts.map(([name, value]) => `${name}: ${value}`).join(", ");

/** The headers of the exported log. */
export const exportHeaders = ({ exportColumns }: EventWords): string =>
  csvRow(Object.values(exportColumns));

/** An event as a row of the exported log; its code lets a copy be compared with the log later. */
export const exportRow = (words: EventWords, event: ShownEvent): string =>
  csvRow([
    String(event.seq),
    event.at.toISOString(),
    actorWords(words, event),
    event.actorId ?? "",
    actionWords(words, event),
    event.action,
    event.subject?.id ?? "",
    factWords(event),
    Buffer.from(event.code).toString("hex"),
  ]);
