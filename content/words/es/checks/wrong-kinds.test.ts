import { expect, test } from "vitest";
import { contentFor, invitedContentFor } from "@/content";
import { everyString } from "@/lib/review/every-string";
import { wrongKinds } from "./wrong-kinds";

const wrongIn = (text: string) => wrongKinds.filter(({ found }) => found.test(text));

test("no word in Spanish is of a kind that was wrong before", () => {
  const every = everyString([contentFor("es"), invitedContentFor("es")]);
  const wrong = every.flatMap(({ path, text }) =>
    wrongIn(text).map(({ say }) => `${path}: "${text}": ${say}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  "No sabemos cada cuánto ocurre.",
  "Es un dolor agudo en la cara.",
  "¿Está en mis notas?",
  "Se usa un globo.",
  "Tengo un dolor de espalda que dura.",
  "Inyección, como un esteroide",
  "Hace más líquida la sangre.",
  "¿Quién la ha mirado?",
  "¿Cuándo podré conducir?",
  "¿Cuánto, en tanto por ciento?",
  "Volver a algo que echo de menos",
  "Bloqueos de prueba",
])("finds the wrong kind in: %s", (text) => {
  expect(wrongIn(text)).toHaveLength(1);
});
