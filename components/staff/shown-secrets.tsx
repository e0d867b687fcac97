import { ProblemView } from "@/components/ui/problem-view";
import { Paragraphs } from "@/components/ui/prose";
import { staffFrame } from "@/content/words/en/staff/frame";
import { staffRoutes } from "@/lib/routes";
import type { ShownOnce } from "@/lib/staff-accounts/shown-once";

type Words = {
  readonly title: string;
  readonly text: readonly string[];
  readonly over: { readonly title: string; readonly text: readonly string[] };
};
type Props = {
  readonly words: Words;
  readonly shown: ShownOnce | null;
  readonly id: string | undefined;
  readonly action: string;
  readonly button: string;
};

/** Secrets to be noted now, with the button that says they were; or that they are not shown again. */
export function ShownSecrets({ words, shown, id, action, button }: Props) {
  if (shown === null) {
    const links = [{ href: staffRoutes.desk, label: staffFrame.links.desk }];
    return <ProblemView {...words.over} links={links} />;
  }
  return (
    <>
      <h1>{words.title}</h1>
      <Paragraphs text={words.text} />
      {shown.label && <h2>{shown.label}</h2>}
      <ul className="codes">
        {shown.secrets.map((secret) => (
          <li key={secret} className="code">
            {secret}
          </li>
        ))}
      </ul>
      <form method="post" action={action} className="post-button">
        <input type="hidden" name="shown" value={id} />
        <button type="submit" className="primary">
          {button}
        </button>
      </form>
    </>
  );
}
