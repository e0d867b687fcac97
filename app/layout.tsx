import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { headers } from "next/headers";
import { BrokenWords } from "@/components/ui/broken-page";
import { contentFor, defaultLanguage } from "@/content";
import { askedPageHeader, pathOf } from "@/lib/session/asked-page";
import { staffPath } from "@/lib/staff-accounts/session/staff-rules";
import { siteContent } from "./own-content";
import { PatientFrame } from "./patient-frame";
import "./globals.css";
import "@/components/icon-array/icon-array.css";
import "@/components/nerve-drawings/nerve-drawings.css";
import "@/components/questionnaire/my-questions.css";
import "@/components/places/places.css";
import "@/components/questionnaire/questions.css";
import "@/components/ui/controls.css";
import "@/components/questionnaire/steps.css";
import "@/components/questionnaire/task-list.css";

const text = localFont({
  src: [
    {
      path: "../node_modules/@expo-google-fonts/atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf",
      weight: "400",
    },
    {
      path: "../node_modules/@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf",
      weight: "700",
    },
  ],
  variable: "--font-text",
  display: "swap",
});

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
    <html lang={content.language} className={text.variable}>
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
