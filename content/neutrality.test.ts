import { describe, expect, test } from "vitest";
import { contentFor, invitedContentFor, languages } from "@/content";
import { bannedWordsFinder } from "@/lib/evidence/gates/banned-words";
import { everyWord } from "@/lib/review/every-string";
import { bannedWordsIn } from "./gates";
import { bannedWords } from "./words/checks";

describe.each(languages)("the words of the content in %s", (language) => {
  const content = contentFor(language);

  test("hold no word that favours, urges, promises or reassures", () => {
    const every = [...everyWord(content), ...everyWord(invitedContentFor(language))];
    const found = every.flatMap(({ path, text }) =>
      bannedWordsIn(text).map((word) => `${path}: "${word}" in "${text}"`),
    );
    expect(found).toEqual([]);
  });

  test("are all walked: steps, rows, conflicts, questions, pages, messages and summary", () => {
    const roots = new Set(everyWord(content).map(({ path }) => path.split(".")[0]));
    expect([...roots].sort()).toEqual(
      [
        "aboutWords",
        "blankFormWords",
        "conflictWords",
        "drawingWords",
        "emergencySigns",
        "glossary",
        "gridWords",
        "groupWords",
        "letterWords",
        "linkWords",
        "mailWords",
        "messages",
        "namingWords",
        "numberWords",
        "optionWords",
        "pageWords",
        ...(content.places.length > 0 ? ["placeWords"] : []),
        "questionGroupWords",
        "questionWords",
        "regionGroupWords",
        "regionWords",
        "rowWords",
        "sectionWords",
        "sourceNames",
        "standardsWords",
        "statementWords",
        "stepWords",
        "summaryWords",
      ].sort(),
    );
  });
});

describe("the banned words", () => {
  test.each([
    "This is the best way.",
    "A better choice for you.",
    "We recommend it.",
    "It is recommended by doctors.",
    "It is safe.",
    "A SAFER way",
    "Live pain-free.",
    "It is the preferred way.",
    "An ideal option",
    "An excellent, simple procedure",
    "It is effective.",
    "A proven cure",
    "You should choose this.",
    "Relief is guaranteed.",
    "You are fine.",
    "Esta es la mejor forma.",
    "Es mejor operarse.",
    "Una opción mejor para usted",
    "Alivia mejor que el otro tratamiento.",
    "Lo recomendamos.",
    "Los médicos lo recomiendan.",
    "Está recomendado para la espalda.",
    "Es seguro.",
    "Es la forma más SEGURA.",
    "Con total seguridad",
    "Una vida sin dolor",
    "Sin ningún dolor",
    "Es un tratamiento indoloro.",
    "Es el tratamiento preferido.",
    "Los médicos lo prefieren.",
    "La opción ideal",
    "Un procedimiento sencillo",
    "Es eficaz.",
    "Muy efectiva en la espalda",
    "Cura el dolor.",
    "Es una cura.",
    "Un milagro",
    "Usted debería elegir este.",
    "Le conviene esperar.",
    "El alivio está garantizado.",
    "Tiene muchas ventajas.",
    "No tiene riesgos.",
    "Se hizo con éxito.",
    "Merece la pena.",
    "Usted está bien.",
    "No se preocupe.",
    "No es nada grave.",
    "Puede estar seguro de ello.",
  ])("are found in %j", (text) => {
    expect(bannedWordsIn(text)).not.toEqual([]);
  });

  test.each([
    "Pain at its least",
    "It eases when I rest.",
    "Unsafely is one word",
    "bestow",
    "No estoy seguro.",
    "No está segura de si la tiene.",
    "No estar seguro también es una respuesta.",
    "¿Qué me ayudaría a dormir mejor?",
    "¿Puede empeorar o mejorar?",
    "Ya ha probado este tratamiento.",
    "¿Qué contaría como un éxito?",
    "Ningún dolor",
    "Los pros y los contras",
    "El cuidado de la herida, con curiosidad",
  ])("are not found in %j", (text) => {
    expect(bannedWordsIn(text)).toEqual([]);
  });

  test("stand nowhere but in sentences that say no", () => {
    const all = Object.values(bannedWords);
    const findAnywhere = bannedWordsFinder(all.map(({ words }) => ({ words, fixedSentences: [] })));
    for (const sentence of all.flatMap(({ fixedSentences }) => fixedSentences)) {
      expect(sentence).toMatch(/\b(?:never|not|no|nunca)\b/i);
      expect(findAnywhere(sentence)).not.toEqual([]);
    }
  });
});
