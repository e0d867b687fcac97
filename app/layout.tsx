import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { BrokenWords } from "@/components/ui/broken-page";
import { contentFor, defaultLanguage } from "@/content";
import { askedPageHeader, pathOf } from "@/lib/session/asked-page";
import { staffPath } from "@/lib/staff-accounts/session/staff-rules";
import { siteContent } from "./own-content";
import { PatientFrame } from "./patient-frame";
import "@/components/documents/styles.css";
import "@/components/documents/parts.css";

/**
 * No page is made ahead of time, here or below: each answer carries its own script nonce, and a page
 * run by the build would look for a database that is not the build's to open.
 */
export const dynamic = "force-dynamic";

/** What was asked for, and the words of the page's frame. The clinic's side is in English. */
async function frame() {
  const asked = (await headers()).get(askedPageHeader) ?? "";
  const path = pathOf(asked);
  const isStaffPage = path === staffPath || path.startsWith(`${staffPath}/`);
  const content = isStaffPage ? contentFor(defaultLanguage) : await siteContent();
  return { asked, isStaffPage, content };
}

export async function generateMetadata(): Promise<Metadata> {
  const { product, tagline } = (await frame()).content.pageWords;
  return { title: { default: product, template: `%s - ${product}` }, description: tagline };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function RootLayout({ children }: { readonly children: React.ReactNode }) {
  const { asked, isStaffPage, content } = await frame();
  const { broken, goHome } = content.pageWords.problems;
  return (
    <html lang={content.language}>
      <body>
        <BrokenWords value={{ ...broken, goHome }}>
          {isStaffPage ? (
            children
          ) : (
            <PatientFrame content={content} asked={asked}>
              {children}
            </PatientFrame>
          )}
        </BrokenWords>
      </body>
    </html>
  );
}
