import type { Metadata } from "next";
import { ownResponse } from "@/app/require-response";
import { PostButton } from "@/components/ui/post-button";
import { Paragraphs } from "@/components/ui/prose";
import { contentFor, defaultLanguage } from "@/content";
import { routes } from "@/lib/routes";

const { deletePage, deleted } = contentFor(defaultLanguage).pageWords;

export const metadata: Metadata = { title: deletePage.title };

export default async function DeletePage() {
  const stored = await ownResponse();
  return (
    <>
      <h1>{deletePage.title}</h1>
      {stored === null ? (
        <p>{deleted.nothing}</p>
      ) : (
        <>
          <Paragraphs text={deletePage.text} />
          <PostButton action={routes.deleteNow} label={deletePage.confirm} className="danger" />
          <p>
            <a href={routes.questionnaire}>{deletePage.keep}</a>
          </p>
        </>
      )}
    </>
  );
}
