export type PdfCache = {
  get(key: string): Uint8Array<ArrayBuffer> | undefined;
  set(key: string, pdf: Uint8Array<ArrayBuffer>): void;
  /** Drops everything. */
  clear(): void;
};

/**
 * Finished PDFs in memory, never on disk: at most `bytes` in all, the least recently used going
 * first, and none longer than `milliseconds`, because answers may be deleted meanwhile.
 */
export function openPdfCache(bytes: number, milliseconds: number): PdfCache {
  const kept = new Map<string, { pdf: Uint8Array<ArrayBuffer>; timer: NodeJS.Timeout }>();
  let size = 0;
  const drop = (key: string): void => {
    const entry = kept.get(key);
    if (entry === undefined) return;
    clearTimeout(entry.timer);
    kept.delete(key);
    size -= entry.pdf.byteLength;
  };
  return {
    get(key) {
      const entry = kept.get(key);
      if (entry === undefined) return undefined;
      kept.delete(key);
      kept.set(key, entry);
      return entry.pdf;
    },
    set(key, pdf) {
      drop(key);
      if (pdf.byteLength > bytes) return;
      kept.set(key, { pdf, timer: setTimeout(drop, milliseconds, key).unref() });
      size += pdf.byteLength;
      for (const oldest of kept.keys()) {
        if (size <= bytes) break;
        drop(oldest);
      }
    },
    clear() {
      for (const key of kept.keys()) drop(key);
    },
  };
}
