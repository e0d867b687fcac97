import type { Face, Glyph } from "fontkit";

const kept = new WeakMap<Face, Map<string, Glyph | null>>();
const changed = new WeakSet<object>();

function glyphsOf(face: Face): Map<string, Glyph | null> {
  const glyphs = kept.get(face) ?? new Map<string, Glyph | null>();
  kept.set(face, glyphs);
  return glyphs;
}

/**
 * Has every typeface keep a glyph for each of the characters it stands for. fontkit keeps one, with the
 * characters it first stood for in the process: a joined Arabic letter then read back as a letter of an
 * earlier document, and the width of its word was wrong.
 */
export function keepGlyphsByText(face: Face): void {
  const shared: Face = Object.getPrototypeOf(face);
  if (changed.has(shared)) return;
  changed.add(shared);
  const { getGlyph } = shared;
  shared.getGlyph = function byText(id, codePoints = []) {
    const glyphs = glyphsOf(this);
    const key = `${id} ${codePoints.join()}`;
    const found = glyphs.get(key);
    if (found !== undefined) return found;
    delete this._glyphs[id];
    const glyph = getGlyph.call(this, id, codePoints);
    glyphs.set(key, glyph);
    return glyph;
  };
}
