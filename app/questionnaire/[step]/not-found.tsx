import { homeLink, ProblemView } from "@/components/ui/problem-view";
import { contentFor, defaultLanguage } from "@/content";
import { routes } from "@/lib/routes";

/** A step that does not exist, or that these answers do not reach. */
export default function StepNotReached() {
  const { problems } = contentFor(defaultLanguage).pageWords;
  const goOn = { href: routes.questionnaire, label: problems.goOn };
  return <ProblemView {...problems.notReached} links={[goOn, homeLink(problems.goHome)]} />;
}
