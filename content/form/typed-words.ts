/**
 * What people write beside a number that changes nothing, in every language there is: they write in
 * whichever they like. A word that changes the number, such as "less than", is not here.
 */
const about = [
  "about",
  "around",
  "roughly",
  "unos",
  "unas",
  "cerca de",
  "más o menos",
  "mas o menos",
];

export const aroundPercent = [...about, "percent", "per cent", "por ciento"] as const;
export const aroundHours = [...about, "hours", "hour", "hrs", "hr", "h", "horas", "hora"] as const;
export const aroundYears = [...about, "years", "year", "yrs", "yr", "años", "año", "anos"] as const;
