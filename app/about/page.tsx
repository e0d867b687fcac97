import type { Metadata } from "next";
import { AboutView } from "@/components/about/about-view";
import { contentFor, defaultLanguage } from "@/content";

const content = contentFor(defaultLanguage);

export const metadata: Metadata = { title: content.aboutWords.title };

export default function AboutPage() {
  return <AboutView content={content} />;
}
