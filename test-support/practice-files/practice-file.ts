import type { CalledOff } from "@/lib/invitations/import/called-off";
import type { Field } from "@/lib/invitations/import/columns/fields";
import type { FileOrder } from "@/lib/invitations/import/dates/date-order";
import type { RowProblem } from "@/lib/invitations/import/row-problems";
import type { CountryCode, DateOrder } from "@/lib/settings/countries";

/** Somebody as a row must be read: name, birth date, day and time by the clinic's clock. */
export type Expected = readonly [name: string, birth: string, appointment: string];

/** A file as a practice system lays it out, of invented people, and what must come of it. */
export type PracticeFile = {
  readonly name: string;
  readonly country: CountryCode;
  readonly zone: string;
  readonly bytes: Uint8Array;
  readonly outcome:
    | { readonly refused: string }
    | { readonly mapping: readonly Field[] }
    | {
        readonly rows: readonly Expected[];
        readonly order?: readonly [DateOrder, FileOrder["why"]];
        /** The first of these rows, as far as it is said. */
        readonly first?: {
          readonly email?: string | null;
          readonly recordNumber?: string;
          readonly phone?: string;
          readonly clinician?: string;
          readonly language?: string;
        };
        readonly bad?: { readonly [line: number]: readonly RowProblem[] };
        readonly calledOff?: { readonly [line: number]: CalledOff };
        readonly notes?: readonly number[];
        /** Headers whose columns must be left unread. */
        readonly unread?: readonly string[];
      };
};

export const inUs = { country: "US", zone: "America/New_York" } as const;
export const inUk = { country: "GB", zone: "Europe/London" } as const;
export const inSpain = { country: "ES", zone: "Europe/Madrid" } as const;

/** Bytes of a text in UTF-8. */
export const utf8 = (...lines: readonly string[]): Uint8Array => Buffer.from(lines.join("\r\n"));
