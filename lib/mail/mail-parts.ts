const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const linkStyle =
  "display:inline-block;padding:14px 22px;border:2px solid;border-radius:8px;font-weight:bold";

/** A part of a mail, from which its plain text and its HTML are both made. */
export type MailPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | {
      readonly kind: "link";
      readonly label: string;
      readonly address: string;
      /** Stands before the address written out, where it is. */
      readonly orCopy?: string;
    };

function partHtml(part: MailPart): string {
  if (part.kind === "text") return `<p>${escaped(part.text)}</p>`;
  if (part.kind === "lines") return `<p>${part.lines.map(escaped).join("<br>")}</p>`;
  const address = escaped(part.address);
  if (part.orCopy === undefined) return `<p><a href="${address}">${escaped(part.label)}</a></p>`;
  return (
    `<p><a href="${address}" style="${linkStyle}">${escaped(part.label)}</a></p>` +
    `<p>${escaped(part.orCopy)}<br><span style="word-break:break-all">${address}</span></p>`
  );
}

/** A picture that travels with the mail, so that nothing is fetched from anywhere. */
export type MailLogo = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** What is read in its place. */
  readonly alt: string;
};

/** By which the HTML of a mail names its picture. */
export const logoId = "logo@clinic";

/** At half its pixels, for sharp screens; on white in a reader's dark mode too. */
const logoHtml = ({ width, height, alt }: MailLogo): string =>
  `<p><img src="cid:${logoId}" alt="${escaped(alt)}" width="${Math.ceil(width / 2)}" height="${Math.ceil(height / 2)}" style="background:#ffffff;padding:4px"></p>\n`;

/**
 * The HTML of a mail. It names no colour, so that a reader's dark mode changes nothing for the worse,
 * and it loads nothing: a logo is in the mail itself.
 */
export function mailHtml(
  language: string,
  title: string,
  parts: readonly MailPart[],
  logo: MailLogo | null = null,
): string {
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
</head>
<body style="margin:0;padding:16px">
<div style="max-width:36em;margin:0 auto;font-family:Verdana,Arial,sans-serif;font-size:18px;line-height:1.6">
${logo === null ? "" : logoHtml(logo)}<h1 style="font-size:24px;line-height:1.3">${escaped(title)}</h1>
${parts.map(partHtml).join("\n")}
</div>
</body>
</html>
`;
}

function partText(part: MailPart): string {
  if (part.kind === "text") return part.text;
  if (part.kind === "lines") return part.lines.join("\n");
  return `${part.label}:\n${part.address}`;
}

/** The plain text of a mail. */
export const mailText = (parts: readonly MailPart[]): string =>
  `${parts.map(partText).join("\n\n")}\n`;
