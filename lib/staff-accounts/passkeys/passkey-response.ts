import { z } from "zod";

const text = z.string().max(20_000);
const credential = { id: text, rawId: text, type: z.literal("public-key") };
/** None are asked for, so none are taken. */
const clientExtensionResults = z.object({}).default({});

/** A new passkey as a browser gives it, in the JSON of the WebAuthn standard; not verified yet. */
const newPasskey = z.object({
  ...credential,
  clientExtensionResults,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.exactOptional(z.array(z.string().max(20)).max(10)),
  }),
});

/** The proof that someone has a passkey; not verified yet. */
const shownPasskey = z.object({
  ...credential,
  clientExtensionResults,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: z.exactOptional(text),
  }),
});

export type NewPasskey = z.output<typeof newPasskey>;
export type ShownPasskey = z.output<typeof shownPasskey>;

function parsed<Shape>(shape: z.ZodType<Shape>, form: URLSearchParams): Shape | null {
  try {
    return shape.parse(JSON.parse(form.get("response") ?? ""));
  } catch {
    // Whatever else was sent is refused like a passkey that does not fit.
    return null;
  }
}

/** The new passkey in a posted form, or null where there is none. */
export const readNewPasskey = (form: URLSearchParams): NewPasskey | null =>
  parsed(newPasskey, form);

/** The passkey that was shown in a posted form, or null where there is none. */
export const readShownPasskey = (form: URLSearchParams): ShownPasskey | null =>
  parsed(shownPasskey, form);
