import type { Metadata } from "next";
import { ProblemView } from "@/components/ui/problem-view";
import { contentFor, defaultLanguage } from "@/content";

const { remindersStopped } = contentFor(defaultLanguage).linkWords;

export const metadata: Metadata = { title: remindersStopped.title };

export default function RemindersStoppedPage() {
  return <ProblemView {...remindersStopped} links={[]} />;
}
