import { existsSync } from "node:fs";
import { type Field, fields } from "@/lib/invitations/import/columns/fields";
import { type CountryCode, countryCodes, type DateOrder } from "@/lib/settings/countries";
import { isDay } from "@/lib/settings/day-range";
import { givenOptions } from "./given-options";
import { WrongInput } from "./read-answers";

export type ImportOptions = {
  readonly file: string;
  readonly country: CountryCode;
  readonly zone: string;
  /** The clinic's day, YYYY-MM-DD; the computer's where none is given. */
  readonly today: string | undefined;
  readonly order: DateOrder | undefined;
  /** Which header stands above which field. */
  readonly map: readonly (readonly [Field, string])[];
};

const usage =
  `Usage: npm run import:check -- --file F --country ${countryCodes.join("|")} [--zone Europe/London]` +
  " [--order day-first|month-first] [--today 2027-01-31] [--map field=Header ...]";

/** Where a clinic of a country is likeliest to be: what the hours of a file are checked by. */
const usualZones: { readonly [C in CountryCode]: string } = {
  AU: "Australia/Sydney",
  CA: "America/Toronto",
  ES: "Europe/Madrid",
  EU: "Europe/Dublin",
  GB: "Europe/London",
  IE: "Europe/Dublin",
  MX: "America/Mexico_City",
  NZ: "Pacific/Auckland",
  PR: "America/Puerto_Rico",
  US: "America/New_York",
};

const oneOf = <Value extends string>(list: readonly Value[], text: string | undefined) =>
  list.find((value) => value === text);

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).format(0) !== "";
  } catch {
    return false;
  }
};

function mapped(pairs: readonly string[]): {
  readonly map: readonly (readonly [Field, string])[];
  readonly problems: readonly string[];
} {
  const read = pairs.map((pair) => {
    const [name = "", ...header] = pair.split("=");
    return { pair, field: oneOf(fields, name.trim()), header: header.join("=").trim() };
  });
  return {
    map: read.flatMap(({ field, header }) => (field ? [[field, header] as const] : [])),
    problems: read
      .filter(({ field, header }) => field === undefined || header === "")
      .map(
        ({ pair }) => `--map: Say a field and a header, not ${pair}. Fields: ${fields.join(", ")}.`,
      ),
  };
}

/** The command's options. Throws `WrongInput` with every problem found. */
export function importOptions(args: readonly string[]): ImportOptions {
  const text = { type: "string" } as const;
  const given = givenOptions(args, {
    file: text,
    country: text,
    zone: text,
    order: text,
    today: text,
    map: { type: "string", multiple: true },
  });
  if (given === null) throw new WrongInput([usage]);
  const { file, zone, today } = given;
  const country = oneOf(countryCodes, given.country);
  const order = oneOf(["day-first", "month-first"] as const, given.order);
  const { map, problems: mapProblems } = mapped(given.map ?? []);
  const problems = [
    ...(file === undefined ? ["--file: Name the file to read."] : []),
    ...(file !== undefined && !existsSync(file) ? ["--file: There is no such file."] : []),
    ...(country === undefined ? [`--country: Say ${countryCodes.join(", ")}.`] : []),
    ...(zone !== undefined && !isZone(zone) ? ["--zone: There is no such time zone."] : []),
    ...(given.order !== undefined && order === undefined
      ? ["--order: Say day-first or month-first."]
      : []),
    ...(today !== undefined && !isDay(today) ? ["--today: Give a day such as 2027-01-31."] : []),
    ...mapProblems,
  ];
  if (file === undefined || country === undefined || problems.length > 0) {
    throw new WrongInput([...problems, usage]);
  }
  return { file, country, zone: zone ?? usualZones[country], today, order, map };
}
