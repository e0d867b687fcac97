/** A mail taken apart again. Header names are in lower case. */
export type ReadMail = {
  readonly headers: { readonly [name: string]: string };
  readonly text: string;
  readonly html: string;
};

type Part = { readonly headers: { readonly [name: string]: string }; readonly body: string };

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, "")
      .replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    "latin1",
  );

/** Words of a header that are not ASCII are encoded one by one. */
const decodedHeader = (value: string): string =>
  value
    .replace(/(\?=)\s+(?==\?)/g, "$1")
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(text, "base64").toString("utf8")
        : quotedPrintable(text.replaceAll("_", " ")).toString("utf8"),
    );

function split(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end === null ? source : source.slice(0, end.index);
  const unfolded = head.replace(/\r?\n[ \t]+/g, " ");
  const lines = unfolded.split(/\r?\n/).map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).toLowerCase(), decodedHeader(line.slice(colon + 1).trim())];
  });
  const body = end === null ? "" : source.slice(end.index + end[0].length);
  return { headers: Object.fromEntries(lines), body };
}

function decodedBody({ headers, body }: Part): string {
  const encoding = headers["content-transfer-encoding"]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding === "quoted-printable") return quotedPrintable(body).toString("utf8");
  return body;
}

/** The parts of a mail, those inside of other parts among them. */
function partsOf({ headers, body }: Part): readonly Part[] {
  const boundary = /boundary="?([^";]+)/.exec(headers["content-type"] ?? "")?.[1];
  if (boundary === undefined) return [{ headers, body }];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((part) => partsOf(split(part.replace(/^\r?\n/, "").replace(/\r?\n$/, ""))));
}

/** HTML with the pictures that came with it in their places. */
const withPictures = (html: string, parts: readonly Part[]): string =>
  parts
    .filter(({ headers }) => headers["content-type"]?.startsWith("image/png"))
    .reduce((shown, { headers, body }) => {
      const id = headers["content-id"]?.replace(/^<|>$/g, "") ?? "";
      return shown.replaceAll(`cid:${id}`, `data:image/png;base64,${body.replace(/\s/g, "")}`);
    }, html);

/** Reads a mail as this product writes it: plain text and HTML of the same words, and a logo at most. */
export function readMail(source: string): ReadMail {
  const root = split(source);
  const parts = partsOf(root);
  const bodyOf = (type: string): string => {
    const part = parts.find(({ headers }) => headers["content-type"]?.startsWith(type));
    return part === undefined ? "" : decodedBody(part).replaceAll("\r\n", "\n");
  };
  const html = withPictures(bodyOf("text/html"), parts);
  return { headers: root.headers, text: bodyOf("text/plain"), html };
}
