import { fill, strings } from '../i18n/strings.ts';
import type { Bilingual } from '../model/text.ts';
import { textOf } from './file-text.ts';
import { interfaceLabel } from './interface-label.ts';
import { parseTable, wordsTsv } from './my-words-files.ts';
import { addWords, everything, NotKept, takeIn } from './my-words-transfer.ts';
import { make } from './dom.ts';
import { byAge, type MyWord } from './my-word.ts';
import { readWords } from './words-store.ts';

/** The files that the list can be saved as, by the name of their button. */
const files: Record<string, [name: string, content: (base: string) => Blob | Promise<Blob>]> = {
  tsv: ['pangzhu-words.tsv', () => textFile(wordsTsv(byAge(readWords())), 'text/tab-separated-values')],
  anki: ['pangzhu.apkg', async (base) => (await import('./anki.ts')).ankiPackage(byAge(readWords()), base)],
  all: ['pangzhu.json', () => textFile(everything(), 'application/json')],
};

const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** Makes the buttons of a list save its words as files, and its field take such files in. */
export function offerFiles(box: HTMLElement): void {
  box.addEventListener('click', (event) => {
    const file = files[(event.target as Element).closest<HTMLElement>('[data-file]')?.dataset['file'] ?? ''];
    if (file) void saveFile(box, ...file);
  });
  const field = box.querySelector<HTMLInputElement>('input[type=file]')!;
  field.addEventListener('change', () => {
    void takeFile(field, box.dataset['base']!).then((said) => say(box, said));
  });
}

/** Words that come in above can have pushed the message out of sight. */
function say(box: HTMLElement, text: Bilingual): void {
  const said = box.querySelector('.said')!;
  said.replaceChildren(...interfaceLabel(text));
  said.scrollIntoView({ block: 'nearest' });
}

async function saveFile(
  box: HTMLElement,
  name: string,
  content: (base: string) => Blob | Promise<Blob>,
): Promise<void> {
  try {
    save(name, await content(box.dataset['base']!));
  } catch {
    say(box, strings.notMade);
  }
}

function save(name: string, file: Blob): void {
  const link = make('a', { href: URL.createObjectURL(file), download: name });
  link.click();
  // The browser has taken the file by the next task; some start only then
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function takeFile(field: HTMLInputElement, base: string): Promise<Bilingual> {
  const file = field.files?.[0] ?? new Blob();
  field.value = '';
  try {
    if (await isPackage(file)) {
      const { wordsOfPackage } = await import('./anki.ts');
      return takeWords(await wordsOfPackage(file, base));
    }
    return takeText(textOf(await file.arrayBuffer()));
  } catch (error) {
    return error instanceof NotKept ? strings.notKept : strings.noWordsInFile;
  }
}

/** Whether a file is packed, as Anki's are. */
const isPackage = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, 4).text()) === 'PK\u0003\u0004';

const takeText = (text: string): Bilingual =>
  text.trimStart().startsWith('{') ? fill('everythingTaken', takeIn(text)) : takeWords(parseTable(text));

const takeWords = (words: readonly MyWord[]): Bilingual =>
  words.length === 0 ? strings.noWordsInFile : fill('wordsTaken', addWords(words));
