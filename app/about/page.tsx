import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";
import { AboutView } from "@/components/about/about-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).aboutWords.title,
});

export default async function AboutPage() {
  return <AboutView content={await siteContent()} />;
}
