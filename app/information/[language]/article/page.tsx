import type { Metadata } from "next";
import { ArticleView } from "@/components/places/article-view";
import { articleView } from "@/lib/summary/article-view";
import { libraryContent, libraryLanguages } from "../library";

type Props = { readonly params: Promise<{ readonly language: string }> };

export const generateStaticParams = () => libraryLanguages;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: articleView(libraryContent((await params).language)).heading };
}

export default async function ArticlePage({ params }: Props) {
  const content = libraryContent((await params).language);
  return <ArticleView content={content} article={articleView(content)} />;
}
