/**
 * The names the reading grades leave out, as CONTENT.md allows: names of procedures, medicines and
 * brands, and nothing else. Parts of the body, devices, illnesses and tests are counted.
 * A name still counts as a word where the length of a sentence is checked.
 */
const procedureNames = [
  "ablation",
  "acupuncture",
  "decompression",
  "denervation",
  "neurotomy",
  "physical therapy",
  "physiotherapy",
  "radiofrequency",
  "radiosurgery",
  "rhizotomy",
] as const;

const medicineNames = [
  "acenocoumarol",
  "apixaban",
  "aspirin",
  "baclofen",
  "botulinum toxin",
  "carbamazepine",
  "clopidogrel",
  "dabigatran",
  "dalteparin",
  "dipyridamole",
  "edoxaban",
  "enoxaparin",
  "glycerol",
  "heparin",
  "iodine",
  "oxcarbazepine",
  "prasugrel",
  "rivaroxaban",
  "ticagrelor",
  "warfarin",
] as const;

const brandNames = [
  "Aggrenox",
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

/** All of them, matched as whole words in any case, with or without a plural "s". */
export const englishNames: readonly string[] = [...procedureNames, ...medicineNames, ...brandNames];
