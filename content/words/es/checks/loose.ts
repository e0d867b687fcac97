/** Maneras de dar una cifra, o de no darla, que engañan en español. */
export const loose = {
  standIns:
    /(?<!\p{L})(?:rar[oa]s?|poco frecuentes?|raras veces|rara vez|a menudo|frecuentes?|comunes|común|probables?|improbables?)(?!\p{L})/iu,
  ratios:
    /(?<!\p{L})(?:un[oa]?|1|dos|2) de cada (?!100)(?:\d+|diez|veinte|cincuenta|mil)(?!\p{L})|veces (?:más|menos)|(?:riesgo relativo|razón de (?:momios|riesgos))|el doble de riesgo|la mitad de riesgo/iu,
  unknown: /(?<!\p{L})(?:nadie sabe|no se sabe|no sabemos)(?!\p{L})/iu,
};
