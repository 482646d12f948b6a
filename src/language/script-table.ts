/**
 * What a page needs to write its Chinese in the other script, here in traditional characters: `发發…`, each character before
 * the one that mostly stands for it, and the words in which that would be wrong (理发 → 理髮).
 */
export type ScriptTable = { characters: string; words: Record<string, string> };

type Form = readonly [text: string, other: string];

/** The table of some texts, each with its form in the other script, which is as long; of two for one text, the later holds. */
export function scriptTable(texts: readonly Form[]): ScriptTable {
  const forms = [...new Map(texts.flatMap(runs))];
  const characters = commonest(forms);
  const pairs = [...characters].flatMap(([from, to]) => (from === to ? [] : [from + to])).join('');
  return { characters: pairs, words: exceptions(forms, pairs) };
}

/** The texts that would be written wrongly; one that is added can make another wrong that has it within. */
function exceptions(forms: readonly Form[], characters: string): Record<string, string> {
  let words: Record<string, string> = {};
  for (;;) {
    const write = scriptWriter({ characters, words });
    const wrong = forms.filter(([text, other]) => write(text) !== other);
    if (wrong.length === 0) return words;
    words = { ...words, ...Object.fromEntries(wrong) };
  }
}

/** The table read back, as what writes a text. The longest word that fits wins. */
export function scriptWriter({ characters, words }: ScriptTable): (text: string) => string {
  const pairs = [...characters.matchAll(/../gu)].map(([pair]) => [...pair] as [string, string]);
  const map = new Map(pairs);
  const longest = Object.keys(words).toSorted((a, b) => b.length - a.length);
  if (longest.length === 0) return (text) => byCharacter(map, text);
  const exception = new RegExp(longest.join('|'), 'gu');
  return (text) => {
    let at = 0;
    let written = '';
    for (const { 0: word, index } of text.matchAll(exception)) {
      written += byCharacter(map, text.slice(at, index)) + words[word]!;
      at = index + word.length;
    }
    return written + byCharacter(map, text.slice(at));
  };
}

/** The runs of Chinese characters in a text, each with its form in the other script. */
const runs = ([text, other]: Form): Form[] =>
  [...text.matchAll(/\p{Script=Han}+/gu)].map(({ index, 0: run }) => [
    run,
    other.slice(index, index + run.length),
  ]);

const byCharacter = (map: ReadonlyMap<string, string>, text: string): string =>
  [...text].map((character) => map.get(character) ?? character).join('');

/** For each character, what stands for it most often. */
function commonest(forms: readonly Form[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [text, other] of forms) {
    const others = [...other];
    for (const [index, from] of [...text].entries()) {
      const of = counts.get(from) ?? new Map<string, number>();
      counts.set(from, of.set(others[index]!, (of.get(others[index]!) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([from, of]) => [from, [...of].sort(([, a], [, b]) => b - a)[0]![0]]));
}
