import type { BannedWords } from "@/lib/evidence/gates/banned-words";

const treatment = "(?:procedimiento|tratamiento|intervención|operación|técnica|método)s?";
const choice = "(?:opción|opciones|elección|alternativas?|camino|manera|forma)";

/**
 * Their twins in Spanish. "No estoy seguro" and its like say "not sure" and are let through, and so
 * is "mejor" where nothing is compared ("dormir mejor"). "Probado" is "tried" here and is not banned.
 */
export const banned: BannedWords = {
  fixedSentences: ["Nunca recomienda un tratamiento."],
  words: [
    // Ranking
    "(?:el|la|los|las|lo|es|son|sería) mejor(?:es)?",
    `mejor(?:es)? (?:que|para usted|${choice}|${treatment}|resultados?)`,
    `${choice} (?:es )?mejor`,
    "(?:muchísimo|mucho|aún|todavía) mejor",
    "superior(?:es)?|inferior(?:es)?",
    "supera(?:n)? a",
    "ideal(?:es|mente)?",
    "excelentes?|óptim[oa]s?|idóne[oa]s?",
    "primera opción|de primera (?:línea|elección)|de elección|patrón de oro",
    "prefer(?:ir|ible|ibles|iblemente|ido|ida|idos|idas|encia|encias|ente)|prefier(?:e|en|o|a|an)",
    "(?:des)?ventajas?|ventajos[oa]s?",
    // Recommending and urging
    "recomend(?:ar|ado|ada|ados|adas|able|ables|ación|aciones|amos|aron|ó)",
    "recomiend(?:a|an|o|e|en)",
    "aconsej(?:ar|a|an|amos|ado|ada|ados|adas|able|ables)",
    "(?:debe|debería|deben|deberían|tiene que|tendría que|hay que|le conviene) (?:elegir|escoger|optar|hacerse|someterse|operarse|decidirse|tener (?:una?|la|el))",
    "le conviene|conveniente para usted",
    "(?:adecuad|apropiad|indicad|correct)[oa]s? para usted",
    "(?:buen[oa]?s?|mal[oa]?s?) candidat[oa]s?",
    "(?:vale|valdría|merece|merecería) la pena",
    // Promising
    "(?<!\\bno (?:estoy|está|están|estar|esté|estén|estoy del todo|está del todo) )segur[oa]s?",
    "seguramente|seguridad|segurísim[oa]s?",
    "sin (?:ningún )?dolor(?:es)?|libre de dolor|indolor[oa]?s?",
    "garant(?:ía|ías|iza|izan|izar|izado|izada|izados|izadas)|asegur(?:a|an|ado|ada)",
    "promet(?:e|en|er|ido|ida|edor|edora|edores)|promesas?",
    "eficaz(?:mente)?|eficaces|eficacia|efectiv[oa]s?|efectividad|efectivamente",
    "comprobad[oa]s?|demostrad[oa]s?|de (?:eficacia|efecto) probad[oa]",
    "cura(?:s|n|do|da|dos|das|r|rá|rán|ría|rse|ción|tivo|tiva|tivos|tivas)?",
    "milagros?|milagros[oa]s?",
    "revolucionari[oa]s?|innovador(?:a|es|as)?|novedos[oa]s?",
    `${treatment} (?:muy )?(?:sencill[oa]|simple|fácil|cómod[oa])(?:es|s)?`,
    `(?:sencill[oa]|simple) ${treatment}`,
    "sin (?:ningún )?(?:riesgos?|peligro)|ningún riesgo|libre de riesgos?|no (?:hay|tiene|existe) (?:ningún )?riesgos?",
    "con éxito|exitos[oa]s?|exitosamente",
    "alivio (?:permanente|definitivo|duradero|total|garantizado)",
    // Reading an answer as the absence of danger
    "(?:usted )?está (?:usted )?(?:bien|san[oa]|fuera de peligro)",
    "todo (?:está|va|irá|saldrá) bien",
    "nada (?:grave|serio|de qué preocuparse|malo)",
    "no (?:se preocupe|tiene de qué preocuparse|hay (?:peligro|de qué preocuparse|por qué preocuparse)|pasa nada|es nada|es grave)",
    "no es una (?:emergencia|urgencia)",
    "(?:quédese|esté|siéntase) tranquil[oa]|tranquilícese",
  ],
};
