import "server-only";
import type { Prisma } from "@/lib/database/generated/client";
import type { KnownInvitation } from "@/lib/invitations/gathering";
import type { GoodRow } from "@/lib/invitations/import/row";
import { type FoundPerson, findPeople } from "@/lib/invitations/known-people";
import { canExpire } from "@/lib/invitations/status";

/**
 * What will come of a good row. `elsewhere`: the person has an open invitation to another appointment;
 * `record-taken`: the record number is that of another name or birth date.
 */
export type RowFate =
  | "new"
  | "invited"
  | "twice"
  | "late"
  | "elsewhere"
  | "record-taken"
  | "called-off";

export type PreviewedRow = GoodRow & {
  readonly fate: RowFate;
  /** The invitations it is about: the one that could move, or those that could be revoked. */
  readonly others: readonly KnownInvitation[];
};

const isOpen = ({ status }: KnownInvitation): boolean => canExpire.some((one) => one === status);
const sameTime = (one: Date, other: Date): boolean => one.getTime() === other.getTime();
const soonest = (one: KnownInvitation, other: KnownInvitation): number =>
  one.appointmentAt.getTime() - other.appointmentAt.getTime();

/** Judges the rows of one file in their order; who comes twice in it is judged by the first. */
class Judge {
  private readonly seen = new Set<string>();
  private readonly claimed = new Set<string>();
  constructor(
    private readonly inFile: ReadonlySet<string>,
    private readonly now: Date,
  ) {}

  judge(row: GoodRow, { kind, personId, invitations }: FoundPerson): PreviewedRow {
    const judged = (fate: RowFate, others: readonly KnownInvitation[] = []) => ({
      ...row,
      fate,
      others,
    });
    const live = invitations.filter(({ status }) => status !== "revoked");
    const { appointmentAt, calledOff } = row;
    const isThis = (one: KnownInvitation) => sameTime(one.appointmentAt, appointmentAt);
    if (calledOff !== null) {
      const theirs = kind === "known" ? live.filter(isOpen) : [];
      return judged("called-off", calledOff === "deceased" ? theirs : theirs.filter(isThis));
    }
    if (kind === "record-taken") return judged("record-taken");
    const key = keyOf(personId, appointmentAt);
    const isTwice = this.seen.has(key);
    this.seen.add(key);
    if (live.some(isThis)) return judged(isTwice ? "twice" : "invited");
    if (isTwice) return judged("twice");
    if (appointmentAt <= this.now) return judged("late");
    const [other] = live
      .filter((one) => one.appointmentAt > this.now && !this.claimed.has(one.id))
      .filter((one) => !this.inFile.has(keyOf(personId, one.appointmentAt)))
      .toSorted(soonest);
    if (other === undefined) return judged("new");
    this.claimed.add(other.id);
    return judged("elsewhere", [other]);
  }
}

const keyOf = (personId: string, at: Date): string => `${personId} ${at.getTime()}`;

/** What will come of each good row, by whom the clinic has invited already. @throws VaultError */
export async function fatesOf(
  client: Prisma.TransactionClient,
  good: readonly GoodRow[],
  now: Date,
): Promise<readonly PreviewedRow[]> {
  const people = good.map(({ person }) => person);
  const found = await findPeople(client, people, { now });
  const inFile = good.flatMap(({ calledOff, appointmentAt }, at) =>
    calledOff === null ? [keyOf(found[at]?.personId ?? "", appointmentAt)] : [],
  );
  const judge = new Judge(new Set(inFile), now);
  return good.flatMap((row, at) => {
    const who = found[at];
    return who === undefined ? [] : [judge.judge(row, who)];
  });
}
