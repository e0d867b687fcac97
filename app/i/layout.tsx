import type { Metadata } from "next";
import { contentFor, defaultLanguage } from "@/content";

const { linkWords } = contentFor(defaultLanguage);

/** Whoever previews a link learns nothing of what the form is about, and no page here is a referrer. */
export const metadata: Metadata = {
  title: linkWords.landing.title,
  description: linkWords.landing.description,
  referrer: "strict-origin",
};

export default function LinkLayout({ children }: { readonly children: React.ReactNode }) {
  return children;
}
