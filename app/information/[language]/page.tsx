import type { Metadata } from "next";
import { LibraryView } from "@/components/places/library-view";
import { libraryContent, libraryLanguages } from "./library";

type Props = { readonly params: Promise<{ readonly language: string }> };

export const generateStaticParams = () => libraryLanguages;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: libraryContent((await params).language).pageWords.library.title };
}

export default async function LibraryPage({ params }: Props) {
  return <LibraryView content={libraryContent((await params).language)} />;
}
