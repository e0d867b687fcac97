import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";
import { StandardsView } from "@/components/about/standards-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).standardsWords.title,
});

export default async function StandardsPage() {
  return <StandardsView content={await siteContent()} />;
}
