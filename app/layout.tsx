import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { headers } from "next/headers";
import { connection } from "next/server";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { contentFor, defaultLanguage } from "@/content";
import { askedPathHeader } from "@/lib/requests/asked-path";
import { staffPath } from "@/lib/session/staff-rules";
import "./globals.css";
import "@/components/icon-array/icon-array.css";
import "@/components/questionnaire/questions.css";
import "@/components/ui/controls.css";
import "@/components/questionnaire/steps.css";

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

const { pageWords, messages } = contentFor(defaultLanguage);

export const metadata: Metadata = {
  title: { default: pageWords.product, template: `%s - ${pageWords.product}` },
  description: pageWords.tagline,
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

/** Head, content and foot of the patients' pages; those of the clinic's side have their own. */
function PatientFrame({ children }: { readonly children: React.ReactNode }) {
  return (
    <>
      <a className="skip" href="#main">
        {messages.ui.skipToContent}
      </a>
      <SiteHeader words={pageWords} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter words={pageWords} />
    </>
  );
}

export default async function RootLayout({ children }: { readonly children: React.ReactNode }) {
  // Each answer carries its own script nonce, so no page may be made ahead of time.
  await connection();
  const asked = (await headers()).get(askedPathHeader) ?? "";
  const isStaffPage = asked === staffPath || asked.startsWith(`${staffPath}/`);
  return (
    <html lang={defaultLanguage} className={text.variable}>
      <body>{isStaffPage ? children : <PatientFrame>{children}</PatientFrame>}</body>
    </html>
  );
}
