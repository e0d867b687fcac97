"use client";

import { ProblemView } from "@/components/ui/problem-view";
import { staffFrame, staffProblems } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";

/** A failure on our side. What failed is in the server's log; nothing of it is shown. */
export default function StaffError() {
  const links = [{ href: staffRoutes.desk, label: staffFrame.links.desk }];
  return <ProblemView {...staffProblems.broken} links={links} />;
}
