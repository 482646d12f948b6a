import { fill, strings } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';
import { interfaceLabel } from './interface-label.ts';
import { parseTable, wordsForAnki, wordsTsv } from './my-words-files.ts';
import { addWords, everything, NotKept, takeIn } from './my-words-transfer.ts';
import { make } from './search-dom.ts';
import { readWords } from './words-store.ts';

/** The files that the list can be saved as, by the name of their button. */
const files: Record<string, { name: string; type: string; content: () => string }> = {
  tsv: { name: 'pangzhu-words.tsv', type: 'text/tab-separated-values', content: () => wordsTsv(readWords()) },
  anki: { name: 'pangzhu-anki.txt', type: 'text/plain', content: () => wordsForAnki(readWords()) },
  all: { name: 'pangzhu.json', type: 'application/json', content: everything },
};

/** Makes the buttons of a list save its words as files, and its field take such files in. */
export function offerFiles(box: HTMLElement): void {
  box.addEventListener('click', (event) => {
    const file = files[(event.target as Element).closest<HTMLElement>('[data-file]')?.dataset['file'] ?? ''];
    if (file) save(file.name, new Blob([file.content()], { type: `${file.type};charset=utf-8` }));
  });
  const field = box.querySelector<HTMLInputElement>('input[type=file]')!;
  field.addEventListener('change', () => {
    void takeFile(field).then((said) => box.querySelector('.said')!.replaceChildren(...interfaceLabel(said)));
  });
}

function save(name: string, file: Blob): void {
  const link = make('a', { href: URL.createObjectURL(file), download: name });
  link.click();
  // The browser has taken the file by the next task; some start only then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function takeFile(field: HTMLInputElement): Promise<Bilingual> {
  const text = (await field.files?.[0]?.text()) ?? '';
  field.value = '';
  try {
    return takeText(text);
  } catch (error) {
    return error instanceof NotKept ? strings.notKept : strings.noWordsInFile;
  }
}

function takeText(text: string): Bilingual {
  if (text.trimStart().startsWith('{')) return fill('everythingTaken', takeIn(text));
  const words = parseTable(text);
  return words.length === 0 ? strings.noWordsInFile : fill('wordsTaken', addWords(words));
}
