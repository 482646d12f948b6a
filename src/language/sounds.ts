import { loadDictionary } from './dictionary.ts';
import { SYLLABLES, toPlain } from './pinyin.ts';

/**
 * The characters in common use by how they sound, whatever the tone: `{ dao: '刀到道…' }`, each under every reading that it
 * has by itself, in simplified and traditional form.
 */
export function charactersBySound(): Record<string, string> {
  const { lookup } = loadDictionary();
  const sounds = new Map<string, Set<string>>();
  for (const character of firstLevel()) {
    for (const { reading, traditional } of lookup(character)) {
      const sound = toPlain(reading);
      if (!SYLLABLES.has(sound)) continue;
      const alike = sounds.get(sound) ?? new Set();
      sounds.set(sound, alike.add(character).add(traditional));
    }
  }
  return Object.fromEntries(Array.from(sounds, ([sound, alike]) => [sound, [...alike].join('')]));
}

/** The first level of GB 2312, two bytes for each character; the last row is not full. */
function firstLevel(): string[] {
  const rows = Array.from({ length: 0xd8 - 0xb0 }, (_, row) => 0xb0 + row);
  const bytes = rows.flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat());
  return [...new TextDecoder('gb2312').decode(new Uint8Array(bytes))].filter((each) => each !== '\ufffd');
}
