import { ownResponse } from "@/app/require-response";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs, Points } from "@/components/ui/prose";
import { contentFor, defaultLanguage } from "@/content";
import { routes } from "@/lib/routes";

export default async function FrontPage() {
  const { front } = contentFor(defaultLanguage).pageWords;
  const started = (await ownResponse()) !== null;
  return (
    <>
      <h1>{front.title}</h1>
      <Paragraphs text={front.text} className="lead" />
      {started && (
        <p>
          <a className="button primary" href={routes.questionnaire}>
            {front.goOn}
          </a>
        </p>
      )}
      <PostButton
        action={routes.start}
        label={started ? front.startAgain : front.start}
        className={started ? "secondary" : "primary"}
      />
      <h2>{front.whatYouGet.title}</h2>
      <Points points={front.whatYouGet.points} />
      <h2>{front.privacy.title}</h2>
      <Points points={front.privacy.points} />
    </>
  );
}
