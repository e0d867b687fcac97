import { routes } from "@/lib/routes";
import type { EndWords } from "@/lib/words/link-words";
import { PostButton } from "./post-button";
import { Paragraphs } from "./prose";

/** How an invited person closes the form on a device that others use too. */
export function EndHere({ words }: { readonly words: EndWords }) {
  return (
    <section className="end-here">
      <h2>{words.title}</h2>
      <Paragraphs text={words.text} />
      <PostButton action={routes.endSession} label={words.end} className="secondary" />
    </section>
  );
}
