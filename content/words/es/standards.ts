import type { StandardsWords, StandardWordsOf } from "@/lib/evidence/standard";
import type { KnownStandards } from "../../form/standards";
import { ecd8Words } from "./standards/ecd8";
import { ipdasWords } from "./standards/ipdas";

type EveryStandard = { readonly [S in KnownStandards as S["id"]]: StandardWordsOf<S> };

/** The words in Spanish of the page that measures the product against standards. */
export const standardsWords: StandardsWords & { readonly standards: EveryStandard } = {
  title: "Hasta dónde cumplimos las normas",
  intro: [
    "Dos grupos han dicho qué debe hacer un formulario como este. Repasamos sus puntos uno por uno.",
    "Estas notas son nuestras. Nadie de fuera las ha revisado.",
    "Aquí contamos los puntos con nuestras propias palabras.",
  ],
  count: "Cumple: {met} de {all}",
  columns: { point: "Qué se pide", finding: "Qué vimos" },
  verdicts: {
    met: "Cumple",
    partly: "Cumple en parte",
    unmet: "No cumple",
    "not-applicable": "Aquí no cuenta",
  },
  where: "Dónde verlo:",
  places: {
    step: "la página “{title}” del formulario",
    row: "la fila “{title}” de la página “{page}” del formulario",
    about: "la parte “{title}” de la página Acerca de",
    page: "la página “{title}”",
    print: "la parte impresa “{title}”",
    foot: "el pie de cada página impresa",
  },
  standards: { ipdas: ipdasWords, ecd8: ecd8Words },
};
