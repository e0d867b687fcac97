import type { Main } from "@/components/documents/documents";
import type { Frame } from "@/components/documents/patient-document";
import { contentFor, editions, type Language, languages } from "@/content";
import { placeWordsOf } from "@/lib/evidence/grid-view";
import { pathIn, routes } from "@/lib/routes";
import { articleView } from "@/lib/summary/article-view";
import type { PublicPage } from "./manifest";

/** A page of the build, and all that it is made of. */
export type ListedPage = Pick<
  PublicPage,
  "path" | "language" | "pattern" | "shownTo" | "variant"
> & { readonly main: Main; readonly frame: Frame };

const named = languages.map((code) => ({ code, name: editions.languageName(code) }));

type Given = Pick<ListedPage, "path" | "main"> &
  Partial<Pick<ListedPage, "shownTo" | "variant">> &
  Pick<Frame, "title" | "script"> & { readonly pattern?: string };

function pagesIn(language: Language): readonly ListedPage[] {
  const content = contentFor(language);
  const { pageWords, aboutWords, standardsWords, places, messages } = content;
  const page = ({ path, main, title, script, ...given }: Given): ListedPage => ({
    path,
    language,
    pattern: pathIn(path, "[language]"),
    shownTo: "everyone",
    variant: "usual",
    ...given,
    main,
    frame: {
      content,
      languages: named,
      languageWay: { addressIn: (other) => pathIn(path, other) },
      clinic: null,
      assisted: null,
      title,
      script,
    },
  });
  const front = (
    code: "not taken" | "taken" | "wrong",
    variant: PublicPage["variant"],
    title?: string,
  ) =>
    page({
      path: routes.home(language),
      shownTo: "without a session",
      variant,
      title,
      script: code === "not taken" ? undefined : "code",
      main: { name: "front", props: { content, code, begun: null, isAsked: false } },
    });
  const article = articleView(content);
  return [
    front("not taken", "usual"),
    front("taken", "takes codes"),
    front("wrong", "wrong code", `${messages.ui.errorPrefix} ${pageWords.front.title}`),
    page({
      path: routes.emergency(language),
      shownTo: "without a session",
      title: pageWords.emergency.title,
      main: { name: "emergency", props: { content, clinic: null, form: null, assisted: null } },
    }),
    page({
      path: routes.about(language),
      title: aboutWords.title,
      main: { name: "about", props: { content } },
    }),
    page({
      path: routes.aboutSources(language),
      title: aboutWords.sources.title,
      main: { name: "sources", props: { content } },
    }),
    page({
      path: routes.aboutStandards(language),
      title: standardsWords.title,
      main: { name: "standards", props: { content } },
    }),
    page({
      path: routes.library(language),
      title: pageWords.library.title,
      main: { name: "library", props: { content } },
    }),
    page({
      path: routes.article(language),
      title: article.heading,
      main: { name: "article", props: { content, article } },
    }),
    ...places.map((place) =>
      page({
        path: routes.place(language, place.id),
        pattern: routes.place("[language]", "[place]"),
        title: placeWordsOf(content, place).name,
        main: { name: "place", props: { content, place } },
      }),
    ),
  ];
}

/** Every page that the build makes, in every language. */
export const listedPages = (): readonly ListedPage[] => languages.flatMap(pagesIn);
