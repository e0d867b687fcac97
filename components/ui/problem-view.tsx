import { Paragraphs } from "./prose";

type Props = {
  readonly title: string;
  readonly text: readonly string[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
};

/** A page that says what went wrong and what to do. */
export function ProblemView({ title, text, links }: Props) {
  return (
    <>
      <h1>{title}</h1>
      <Paragraphs text={text} />
      {links.map(({ href, label }) => (
        <p key={href}>
          <a href={href}>{label}</a>
        </p>
      ))}
    </>
  );
}
