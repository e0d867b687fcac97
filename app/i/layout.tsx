import type { Metadata } from "next";
import { contentFor, defaultLanguage } from "@/content";

const { linkWords } = contentFor(defaultLanguage);

/** Whoever previews a link learns nothing of what the form is about. */
export const metadata: Metadata = {
  title: linkWords.landing.title,
  description: linkWords.landing.description,
};

export default function LinkLayout({ children }: { readonly children: React.ReactNode }) {
  return children;
}
