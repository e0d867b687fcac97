import type { Assets, ScriptName, StyleName } from "./assets";

type Props = {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly assets: Assets;
  readonly script?: ScriptName | undefined;
  /** A stylesheet that only some pages have. */
  readonly styles?: StyleName | undefined;
  /** The body. */
  readonly children: React.ReactNode;
};

/** A whole HTML document that needs nothing else to be read: what is loaded besides makes it better. */
export function Document(props: Props) {
  const { language, title, description, assets, script, styles, children } = props;
  const css = `${assets.styles.patient}${styles === undefined ? "" : assets.styles[styles]}`;
  return (
    <html lang={language} data-assets={assets.mark}>
      {/* biome-ignore lint/style/noHeadElement: Next has no part in this document. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by the build from our own stylesheets. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        {script && <script type="module" async src={assets.scripts[script]} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
