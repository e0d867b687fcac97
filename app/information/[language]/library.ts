import { notFound } from "next/navigation";
import { contentFor, isLanguage, languages } from "@/content";
import type { Content } from "@/lib/edition/content";

/** The languages of the library, for pages that are made when the product is built. */
export const libraryLanguages = languages.map((language) => ({ language }));

/** The content of the library in the language of an address; an unknown one is not found. */
export const libraryContent = (language: string): Content =>
  isLanguage(language) ? contentFor(language) : notFound();
