/**
 * Words that were wrong here once, as kinds: a term that no clinician uses, one that is said in one
 * part of the world only, or one that means something else. Each with what to say in its place.
 */
export const wrongKinds: readonly { readonly found: RegExp; readonly say: string }[] = [
  { found: /cada cuánto/i, say: "con qué frecuencia, a cuántas personas" },
  { found: /dolor(?:es)? agud/i, say: "punzante" },
  { found: /mis notas/i, say: "historia clínica (expediente)" },
  { found: /(?<!balón \()globo/i, say: "balón (globo)" },
  { found: /dolor[^.]{0,40} que dura\b/i, say: "dolor persistente, dolor lumbar crónico" },
  { found: /(?<!cortico)esteroide/i, say: "corticoides (cortisona)" },
  { found: /líquida la sangre/i, say: "reduce la formación de coágulos" },
  { found: /\bmira(?:do|rá|rlo|ríamos)\b|\bmirar si\b/i, say: "estudiar, comprobar, valorar" },
  { found: /\bconducir\b(?! \(manejar\))/i, say: "conducir (manejar)" },
  { found: /tanto por ciento/i, say: "en porcentaje" },
  { found: /(?<!\()echo de menos/i, say: "que extraño (echo de menos)" },
  { found: /bloqueos? de prueba/i, say: "bloqueo diagnóstico" },
];
