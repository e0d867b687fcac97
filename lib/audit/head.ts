import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

/** An event of the log by number and code: enough to tell later whether the log was cut before it. */
export type AuditHead = { readonly seq: number; readonly code: Uint8Array<ArrayBuffer> };

const form = /^([1-9]\d{0,9}):([0-9a-f]{64})$/;

/** A head as it is noted down: `SEQ:CODE`. */
export const headText = ({ seq, code }: AuditHead): string =>
  `${seq}:${Buffer.from(code).toString("hex")}`;

/** A head that was noted down, or null when the text is none. */
export function readHead(text: string): AuditHead | null {
  const parts = form.exec(text.trim().toLowerCase());
  if (!parts?.[1] || !parts[2]) return null;
  return { seq: Number(parts[1]), code: Uint8Array.from(Buffer.from(parts[2], "hex")) };
}

const signatureOf = (secret: string, text: string): string => {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "ready-to-ask audit head", 32));
  return createHmac("sha256", key).update(text).digest("hex");
};

/** A head signed, as it is kept in a file. */
export const signedHead = (secret: string, head: AuditHead): string =>
  `${headText(head)} ${signatureOf(secret, headText(head))}\n`;

/** The head of a signed text, or null when it is not as we signed it. */
export function readSignedHead(secret: string, text: string): AuditHead | null {
  const [head = "", signature = ""] = text.trim().split(" ");
  const given = Buffer.from(signature, "utf8");
  const right = Buffer.from(signatureOf(secret, head), "utf8");
  const signed = given.byteLength === right.byteLength && timingSafeEqual(given, right);
  return signed ? readHead(head) : null;
}
