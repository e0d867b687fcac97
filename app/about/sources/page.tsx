import type { Metadata } from "next";
import { SourcesView } from "@/components/about/sources-view";
import { contentFor, defaultLanguage } from "@/content";

const content = contentFor(defaultLanguage);

export const metadata: Metadata = { title: content.aboutWords.sources.title };

export default function SourcesPage() {
  return <SourcesView content={content} />;
}
