import { Paragraphs } from "@/components/ui/prose";
import type { Content } from "@/lib/edition/content";
import { routes } from "@/lib/routes";
import type { ArticleView as Article } from "@/lib/summary/article";
import { ArticleRows } from "./article-rows";
import { LibraryFoot } from "./library-foot";
import { SourceList } from "./source-list";

type Props = { readonly content: Content; readonly article: Article };

/** All that the web article says, row by row, beside what other sources say of the same. */
export function ArticleView({ content, article }: Props) {
  const { heading, intro, groups, conflictsHeading, sources } = article;
  return (
    <div lang={content.language} className="article">
      <h1>{heading}</h1>
      <Paragraphs text={intro} />
      {groups.map((group) => (
        <section key={group.id} id={group.id} aria-labelledby={`${group.id}-title`}>
          <h2 id={`${group.id}-title`}>{group.heading}</h2>
          <ArticleRows
            options={group.options}
            rows={group.rows}
            conflictsHeading={conflictsHeading}
          />
        </section>
      ))}
      <SourceList sources={sources} />
      <p>
        <a href={routes.library(content.language)}>{content.pageWords.library.back}</a>
      </p>
      <LibraryFoot content={content} />
    </div>
  );
}
