import { homeLink, ProblemView } from "@/components/ui/problem-view";
import { contentFor, defaultLanguage } from "@/content";

export default function NotFound() {
  const { problems } = contentFor(defaultLanguage).pageWords;
  return <ProblemView {...problems.notFound} links={[homeLink(problems.goHome)]} />;
}
