"use client";

import { homeLink, ProblemView } from "@/components/ui/problem-view";
import { pageWords } from "@/content/en/pages";

/** A failure on our side. What failed is in the server's log; nothing of it is shown. */
export default function ErrorPage() {
  const { problems } = pageWords;
  return <ProblemView {...problems.broken} links={[homeLink(problems.goHome)]} />;
}
