/** The same names in Spanish as `english-names.ts` leaves out in English, and nothing else. */
const procedureNames = [
  "ablación",
  "acupuntura",
  "denervación",
  "fisioterapia",
  "neurotomía",
  "radiofrecuencia",
  "rizotomía",
] as const;

const medicineNames = [
  "acenocumarol",
  "apixabán",
  "aspirina",
  "clopidogrel",
  "dabigatrán",
  "dalteparina",
  "dipiridamol",
  "edoxabán",
  "enoxaparina",
  "heparina",
  "prasugrel",
  "rivaroxabán",
  "ticagrelor",
  "warfarina",
  "yodo",
] as const;

const brandNames = [
  "Adiro",
  "Aggrenox",
  "Aldocumar",
  "Bayer",
  "Brilinta",
  "Brilique",
  "Clexane",
  "Coumadin",
  "Disprin",
  "Ecotrin",
  "Efient",
  "Effient",
  "Eliquis",
  "Fragmin",
  "Jantoven",
  "Lixiana",
  "Lovenox",
  "Marevan",
  "Persantin",
  "Plavix",
  "Pradaxa",
  "Savaysa",
  "Sinthrome",
  "Sintrom",
  "Xarelto",
] as const;

/** All of them, matched as whole words in any case, with or without a plural ending. */
export const spanishNames: readonly string[] = [...procedureNames, ...medicineNames, ...brandNames];
