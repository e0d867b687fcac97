import { siteContent } from "@/app/own-content";
import { homeLink, ProblemView } from "@/components/ui/problem-view";

export default async function NotFound() {
  const { problems } = (await siteContent()).pageWords;
  return <ProblemView {...problems.notFound} links={[homeLink(problems.goHome)]} />;
}
