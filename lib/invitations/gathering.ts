import type { Person } from "./person";
import type { Status } from "./status";

/** The keys by which somebody's invitations are looked up. */
export type PersonKeys = { readonly nameKey: string; readonly recordKey: string | null };

/** An invitation of somebody who is known. */
export type KnownInvitation = {
  readonly id: string;
  readonly appointmentAt: Date;
  readonly status: Status;
};

/** Someone by all that is written of them, in the order it was noted. */
export type Gathered = {
  readonly personId: string;
  readonly identities: Person[];
  readonly invitations: KnownInvitation[];
};

/** People as they are gathered, one by one, by the keys they share. */
export class Gathering {
  private readonly byId = new Map<string, Gathered>();
  private readonly byKey = new Map<string, Set<Gathered>>();

  /** Adds what is written of somebody, and gives all that is known of them. */
  note(personId: string, person: Person, { nameKey, recordKey }: PersonKeys): Gathered {
    const one = this.byId.get(personId) ?? { personId, identities: [], invitations: [] };
    this.byId.set(personId, one);
    one.identities.push(person);
    for (const key of [nameKey, recordKey]) {
      if (key !== null) this.byKey.set(key, (this.byKey.get(key) ?? new Set()).add(one));
    }
    return one;
  }

  /** Whoever shares a key, each once. */
  sharing({ nameKey, recordKey }: PersonKeys): readonly Gathered[] {
    const some = [nameKey, recordKey ?? ""].flatMap((key) => [...(this.byKey.get(key) ?? [])]);
    return [...new Set(some)];
  }
}
