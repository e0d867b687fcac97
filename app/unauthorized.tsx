import { PostButton } from "@/components/ui/post-button";
import { homeLink, ProblemView } from "@/components/ui/problem-view";
import { contentFor, defaultLanguage } from "@/content";
import { routes } from "@/lib/routes";

export default function Unauthorized() {
  const { problems, front } = contentFor(defaultLanguage).pageWords;
  return (
    <>
      <ProblemView {...problems.noSession} links={[homeLink(problems.goHome)]} />
      <PostButton action={routes.start} label={front.startAgain} />
    </>
  );
}
