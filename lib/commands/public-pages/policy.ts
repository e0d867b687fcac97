import { createHash } from "node:crypto";

const hashed = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What stands in the elements of a name that load nothing. */
const inlined = (html: string, name: "script" | "style"): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}((?: [^>]*)?)>([^]*?)</${name}>`, "g"))].flatMap(
    ([, attributes = "", text = ""]) => (/ src=/.test(attributes) ? [] : [hashed(text)]),
  );

/**
 * The content security policy of a page that never changes: nothing but what stands in it now, each
 * style and script by its hash, and files of our own.
 */
export function policyOf(html: string): string {
  const loads = /<script [^>]*src=/.test(html) ? ["'self'"] : [];
  const scripts = [...loads, ...inlined(html, "script")];
  const brings = /<link [^>]*rel="stylesheet"/.test(html) ? ["'self'"] : [];
  const styles = [...brings, ...inlined(html, "style")];
  // A style in an attribute has no hash that every browser knows.
  const attributes = / style="/.test(html) ? "'unsafe-inline'" : "'none'";
  return [
    "default-src 'none'",
    `script-src ${scripts.join(" ") || "'none'"}`,
    `style-src ${styles.join(" ") || "'none'"}`,
    `style-src-attr ${attributes}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
