import { ProblemView } from "@/components/ui/problem-view";
import { staffFrame, staffProblems } from "@/content/en/staff/frame";
import { staffRoutes } from "@/lib/routes";

export default function StaffNotFound() {
  const links = [{ href: staffRoutes.desk, label: staffFrame.links.desk }];
  return <ProblemView {...staffProblems.notFound} links={links} />;
}
