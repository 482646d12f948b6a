/** How the text is written: simplified or traditional characters, pinyin or zhuyin, as `<html data-…>` asks. */
export async function applyWriting(): Promise<void> {
  const { dataset } = document.documentElement;
  if ((dataset['shownScript'] ?? 'simplified') !== (dataset['script'] ?? 'simplified')) switchScript();
  if ((dataset['shownNotation'] ?? 'pinyin') !== (dataset['notation'] ?? 'pinyin')) await switchNotation();
}

/** Words carry their other form in `data-t`; each change swaps the two. */
function switchScript(): void {
  const { dataset } = document.documentElement;
  for (const word of document.querySelectorAll<HTMLElement>('[data-t]')) {
    const text = word.firstChild as Text;
    [text.data, word.dataset['t']] = [word.dataset['t']!, text.data];
  }
  dataset['shownScript'] = dataset['script'] ?? 'simplified';
}

const pinyinOf = new WeakMap<Text, string>();

async function switchNotation(): Promise<void> {
  const { dataset } = document.documentElement;
  const { toZhuyin } = await import('../language/zhuyin.ts');
  const { numbered } = await import('./syllables.ts');
  const zhuyin = dataset['notation'] === 'zhuyin';
  for (const { firstChild } of document.querySelectorAll('rt, .interlinear .pinyin')) {
    if (!(firstChild instanceof Text)) continue;
    const pinyin = pinyinOf.get(firstChild) ?? firstChild.data;
    pinyinOf.set(firstChild, pinyin);
    firstChild.data = zhuyin ? toZhuyin(numbered(pinyin)) : pinyin;
  }
  dataset['shownNotation'] = dataset['notation'] ?? 'pinyin';
}
