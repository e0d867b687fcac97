import type { Metadata } from "next";
import { StandardsView } from "@/components/about/standards-view";
import { contentFor, defaultLanguage } from "@/content";

const content = contentFor(defaultLanguage);

export const metadata: Metadata = { title: content.standardsWords.title };

export default function StandardsPage() {
  return <StandardsView content={content} />;
}
