import { loadLogo } from "@/lib/clinic/logo/logo-store";

type Context = { readonly params: Promise<{ readonly revision: string }> };

/** A browser may keep it for good: another logo has another address. It is a picture and nothing else. */
const headers = {
  "Content-Type": "image/png",
  "X-Content-Type-Options": "nosniff",
  "Content-Disposition": 'inline; filename="logo.png"',
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cache-Control": "public, max-age=31536000, immutable",
};

/** The clinic's logo. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { revision } = await params;
  const logo = await loadLogo();
  if (logo?.revision !== revision) {
    return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  }
  return new Response(logo.png, { headers });
}
