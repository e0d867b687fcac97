/**
 * The policy of a page of ours: nothing from other sites, and styles that are inlined by the build.
 * `scripts` is what may run besides files of the product, with a space before it.
 */
export function contentPolicy(scripts: string): string {
  return [
    "default-src 'self'",
    `script-src 'self'${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
