import type { Assets, ScriptName } from "./assets";

type Props = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  readonly script?: ScriptName | undefined;
  /** The body. */
  readonly children: React.ReactNode;
};

/** What the form's script needs to know to put other pages in the place of this one. */
const dataForPages = ({ mark, styles, letters }: Assets) => ({
  "data-assets": mark,
  "data-styles": styles.file,
  "data-letters": letters,
});

/** A whole HTML document but for its styles, which depend on what is in it. */
export function Document(props: Props) {
  const { language, title, description, assets, script, children } = props;
  const letters = <link rel="stylesheet" href={assets.letters} />;
  return (
    <html lang={language} {...(script === "form" && dataForPages(assets))}>
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this document. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        {children}
        {/* Behind all that is read: what stands before it is painted meanwhile. */}
        {script === "form" ? <noscript>{letters}</noscript> : letters}
        {/* Last, and not "async", which React moves to the head: asked for and run once the page is there. */}
        {script && <script type="module" src={assets.scripts[script]} />}
      </body>
    </html>
  );
}
