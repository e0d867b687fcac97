import { isInvitationId } from "@/lib/routes/invitation-id";

/** A place in a list by appointment: that of one invitation. */
export type Mark = { readonly appointmentAt: Date; readonly id: string };

/** Where a page of a list begins or ends. */
export type Cursor = { readonly direction: "after" | "before"; readonly mark: Mark };

/** A place as it stands in an address: a time and an id, nothing of the person. */
export const markText = ({ appointmentAt, id }: Mark): string => `${appointmentAt.getTime()}_${id}`;

const latest = 8_640_000_000_000_000;

function markOf(text: string): Mark | null {
  const [time = "", id = ""] = text.split("_");
  if (!/^-?\d{1,16}$/.test(time) || !isInvitationId(id)) return null;
  return Math.abs(Number(time)) > latest ? null : { appointmentAt: new Date(Number(time)), id };
}

/** The place an address names; null when it names none, or nothing that could be one. */
export function cursorOf(after: string | undefined, before: string | undefined): Cursor | null {
  const direction = after === undefined ? "before" : "after";
  const mark = markOf(after ?? before ?? "");
  return mark === null ? null : { direction, mark };
}
