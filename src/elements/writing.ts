/**
 * How the page is written: simplified or traditional characters, pinyin or zhuyin, labels in one language or both, as
 * `<html data-…>` asks. What does so is loaded by whoever asks for anything but the usual.
 */
export async function applyWriting(): Promise<void> {
  const { dataset } = document.documentElement;
  const { notation = 'pinyin', shownNotation = 'pinyin' } = dataset;
  if (notation !== shownNotation) (await import('./notation.ts')).writeNotation();
  const { script = 'source', shownScript = 'source' } = dataset;
  const { interface: language = 'both', shownInterface = 'both' } = dataset;
  if (script !== shownScript || language !== shownInterface)
    await (await import('./page-writer.ts')).writePage();
}
