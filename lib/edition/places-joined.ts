import type { Source } from "@/lib/evidence/evidence";
import type { Place } from "@/lib/evidence/place";
import type { QuestionRule } from "@/lib/questions/question";
import type { Content } from "./content";
import type { EditionForm } from "./edition-form";
import type { EditionWords } from "./edition-words";

/** What places bring with them: their sources and their questions join those of the product. */
type Joined = Pick<Content, "sources" | "sourceNames" | "questions" | "questionWords">;

/** What is about safety, and what the person said of themself, comes before a place's own questions. */
const afterTheirOwn = 20;

/** A place's question asks only those whose place it is. */
const ruleOf = (place: Place, { when, ...question }: Place["questions"][number]): QuestionRule => ({
  ...question,
  priority: question.priority + afterTheirOwn,
  place: place.id,
  when: when === undefined ? place.when : { all: [place.when, when] },
});

function sourcesOf(form: EditionForm, words: EditionWords): readonly Source[] {
  const said = (design: string | undefined) =>
    design === undefined ? {} : { design: words.sourceDesigns?.[design] ?? design };
  const joined = new Map<string, Source>(
    form.sources.map((source) => [
      source.id,
      { ...source, says: words.sourceSays[source.id] ?? source.says, ...said(source.design) },
    ]),
  );
  for (const place of form.places) {
    for (const { id, kind, citation, url, read, design } of place.sources) {
      const own = words.placeWords[place.id]?.sources[id];
      const { says = id } = own ?? {};
      const is = own?.design === undefined ? said(design) : { design: own.design };
      if (!joined.has(id)) joined.set(id, { id, kind, citation, url, says, read, ...is });
    }
  }
  return [...joined.values()];
}

/** The product's own sources and questions, and those of every place, each once. */
export function placesJoined(form: EditionForm, words: EditionWords): Joined {
  const ofPlaces = Object.values(words.placeWords);
  const names = ofPlaces.flatMap(({ sources }) =>
    Object.entries(sources).map(([id, { name }]) => [id, name] as const),
  );
  return {
    sources: sourcesOf(form, words),
    sourceNames: { ...Object.fromEntries(names), ...words.sourceNames },
    questions: [
      ...form.questions,
      ...form.places.flatMap((place) => place.questions.map((one) => ruleOf(place, one))),
    ],
    questionWords: {
      ...words.questionWords,
      ...Object.fromEntries(ofPlaces.flatMap(({ questions }) => Object.entries(questions))),
    },
  };
}
