"use client";

import { usePathname } from "next/navigation";
import { createContext, useContext } from "react";
import { languageButton } from "@/lib/questionnaire/language-button";
import { routes } from "@/lib/routes";
import type { Titled } from "@/lib/words/page-words";
import { homeLink, ProblemView } from "./problem-view";

const Words = createContext<(Titled & { readonly goHome: string }) | null>(null);

/** The words of a page that broke, in the language of the frame around it. */
export const BrokenWords = Words.Provider;

/** Stands where a page broke. The languages of the frame send the form it no longer has: this one. */
export function BrokenPage() {
  const words = useContext(Words);
  const path = usePathname();
  if (words === null) return null;
  const { title, text, goHome } = words;
  return (
    <>
      <ProblemView title={title} text={text} links={[homeLink(goHome)]} />
      <form id={languageButton.pageForm} method="post" action={routes.language}>
        <input type="hidden" name={languageButton.back} value={path} />
      </form>
    </>
  );
}
