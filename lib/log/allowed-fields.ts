/** What a line may say beside its words. There is no field for text that anybody typed. */
export type LogFields = {
  readonly method?: string;
  /** As the folders of `app/` say it: never the address, in which tokens and names may stand. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly bytes?: number;
  readonly count?: number;
  /** The client went away before it had its answer. */
  readonly aborted?: boolean;
};

const isNumber = (value: unknown) => typeof value === "number" && Number.isFinite(value);
const matches = (shape: RegExp) => (value: unknown) =>
  typeof value === "string" && shape.test(value);

const shapes: { readonly [name in keyof Required<LogFields>]: (value: unknown) => boolean } = {
  method: matches(/^[A-Z]{3,7}$/),
  route: matches(/^[\w./[\]-]{1,80}$/),
  status: isNumber,
  milliseconds: isNumber,
  bytes: isNumber,
  count: isNumber,
  aborted: (value) => typeof value === "boolean",
};

const isAllowed = (name: string): name is keyof LogFields => Object.hasOwn(shapes, name);

/** Those of the fields that a line may have, whatever it was given. */
export const allowedFields = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => isAllowed(name) && shapes[name](value)),
  );
