import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PlaceView } from "@/components/places/place-view";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import { libraryContent, libraryLanguages } from "../library";

type Props = {
  readonly params: Promise<{ readonly language: string; readonly place: string }>;
};

export const generateStaticParams = () =>
  libraryLanguages.flatMap(({ language }) =>
    libraryContent(language).places.map(({ id }) => ({ language, place: id })),
  );

async function load({ params }: Props) {
  const { language, place: placeId } = await params;
  const content = libraryContent(language);
  const place = content.places.find(({ id }) => id === placeId) ?? notFound();
  return { content, place };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { content, place } = await load(props);
  return { title: placeWordsOf(content, place).name };
}

export default async function PlacePage(props: Props) {
  return <PlaceView {...(await load(props))} />;
}
