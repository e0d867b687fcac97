import type { Metadata, Viewport } from "next";
import { staffFrame } from "@/content/words/en/staff/frame";
import "@/components/documents/fonts.css";
import "@/components/documents/styles.css";

/**
 * No page is made ahead of time, here or below: each answer carries its own script nonce, and a page
 * run by the build would look for a database that is not the build's to open.
 */
export const dynamic = "force-dynamic";

const { product, description, language } = staffFrame;

export const metadata: Metadata = {
  title: { default: product, template: `%s - ${product}` },
  description,
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

/** Around the clinic's pages, which Next makes. Those of patients are made by `components/documents`. */
export default function RootLayout({ children }: { readonly children: React.ReactNode }) {
  return (
    <html lang={language}>
      <body>{children}</body>
    </html>
  );
}
