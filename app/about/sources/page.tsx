import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";
import { SourcesView } from "@/components/about/sources-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).aboutWords.sources.title,
});

export default async function SourcesPage() {
  return <SourcesView content={await siteContent()} />;
}
