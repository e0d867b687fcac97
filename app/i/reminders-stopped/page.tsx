import type { Metadata } from "next";
import { siteContent } from "@/app/own-content";
import { ProblemView } from "@/components/ui/problem-view";

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await siteContent()).linkWords.remindersStopped.title,
});

export default async function RemindersStoppedPage() {
  const { remindersStopped } = (await siteContent()).linkWords;
  return <ProblemView {...remindersStopped} links={[]} />;
}
