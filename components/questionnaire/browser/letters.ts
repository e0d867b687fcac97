/** Whether a typeface's file has the letters that every page has: they are the first of Unicode. */
const isBasic = (range: string) => /^U\+0+-/i.test(range);

/** What a stylesheet says of typefaces, made ready to be loaded. */
function facesOf(css: string): readonly FontFace[] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const said = (name: string) => rule.style.getPropertyValue(name);
    // Its marks of quotation would become part of the name.
    const family = said("font-family").replaceAll(/["']/g, "");
    return new FontFace(family, said("src"), {
      weight: said("font-weight"),
      display: "swap",
      unicodeRange: said("unicode-range"),
    });
  });
}

/**
 * Brings the page's own letters. They are put in together once those of every page are there, so that
 * the page is laid out anew once and not at each file that comes.
 */
export async function bringLetters(): Promise<void> {
  const address = document.documentElement.dataset["letters"];
  if (address === undefined) return;
  try {
    const response = await fetch(address);
    if (!response.ok) return;
    const faces = facesOf(await response.text());
    const basic = faces.filter(({ unicodeRange }) => isBasic(unicodeRange));
    await Promise.all(basic.map((face) => face.load()));
    for (const face of faces) document.fonts.add(face);
  } catch {
    // The browser's own letters stay.
  }
}
