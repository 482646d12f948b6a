import type { HanBlock, HanText, SearchName } from './article-text.ts';

/**
 * The Chinese of an article as it is published. Names are in the manifest, and told by their ids; a mention is three numbers:
 * how far it starts after the one before, its length, its name. That saves a tenth of what a reader's first query loads. How a
 * text is written is only said where that is not as it is searched.
 */
export type HanFile = Omit<HanText, 'names' | 'blocks'> & {
  names: string[];
  blocks: (Omit<HanBlock, 'mentions' | 'written'> & { mentions: number[]; written?: string })[];
};

/** What to publish of an article. */
export function toFile(han: HanText): HanFile {
  const blocks = han.blocks.map(({ written, ...block }) => {
    let last = 0;
    const mentions = block.mentions.flatMap(([start, end, name]) => {
      const numbers = [start - last, end - start, name];
      last = start;
      return numbers;
    });
    return { ...block, ...(written !== block.text && { written }), mentions };
  });
  return { ...han, names: han.names.map(({ id }) => id), blocks };
}

/** What was published, read back; `names` are all of the site. */
export function fromFile(file: HanFile, names: readonly SearchName[]): HanText {
  const blocks = file.blocks.map((block) => {
    const numbers = block.mentions;
    const mentions: HanBlock['mentions'] = [];
    for (let at = 0, start = 0; at < numbers.length; at += 3) {
      start += numbers[at]!;
      mentions.push([start, start + numbers[at + 1]!, numbers[at + 2]!]);
    }
    return { written: block.text, ...block, mentions };
  });
  return { ...file, names: file.names.map((id) => names.find((name) => name.id === id)!), blocks };
}
