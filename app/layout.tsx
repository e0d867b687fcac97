import type { Metadata, Viewport } from "next";
import localFont from "next/font/local";
import { connection } from "next/server";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { contentFor, defaultLanguage } from "@/content";
import "./globals.css";

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

export default async function RootLayout({ children }: { readonly children: React.ReactNode }) {
  // Each answer carries its own script nonce, so no page may be made ahead of time.
  await connection();
  return (
    <html lang={defaultLanguage} className={text.variable}>
      <body>
        <a className="skip" href="#main">
          {messages.ui.skipToContent}
        </a>
        <SiteHeader words={pageWords} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter words={pageWords} />
      </body>
    </html>
  );
}
