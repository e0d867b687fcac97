import { PostButton } from "@/components/ui/post-button";
import { fillInWords } from "@/content/words/en/staff/fill-in";
import type { WayOfEntry } from "@/lib/invitations/entered-by";
import { routes } from "@/lib/routes";
import { fill } from "@/lib/words/fill";

const { bar } = fillInWords;

/** On every page of a form that staff fill in: for whom, how, and the way out. It is in English. */
export function AssistBar({ name, way }: { readonly name: string; readonly way: WayOfEntry }) {
  return (
    <section className="assist-bar" aria-label={bar.label} lang="en">
      <p>
        <b dir="auto">{fill(bar.text, { name })}</b> · {bar[way]}
      </p>
      <PostButton action={routes.endSession} label={bar.leave} className="secondary" />
    </section>
  );
}
