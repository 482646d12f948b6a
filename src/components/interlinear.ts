import { toMarks } from '../language/pinyin.ts';
import { writtenOf } from '../language/written.ts';
import type { Block, Mention, Sentence, Token } from '../model/article.ts';
import { wordPath } from '../reading/address.ts';
import { otherFormOf, type Edition } from '../reading/edition.ts';
import { namesOfTokens, usesOfTokens } from '../reading/token-marks.ts';
import { lineUnits } from '../reading/spans.ts';
import { senseOf } from '../reading/vocabulary.ts';
import { xml, type Xml } from '../markup/xml.ts';
import { english } from './english.ts';

/**
 * The words of a sentence with the marks that stand with them, each a cell: pinyin above, gloss below, names marked. As in the
 * article the pinyin is hidden from screen readers: it came before its word, spelled out by a voice for another language, and
 * the voice that reads the word says it. What is heard is word and gloss, in turn.
 */
export function cells(edition: Edition, block: Block, sentence: Sentence): Xml[] {
  const { tokens } = sentence;
  const uses = usesOfTokens(block, sentence);
  const names = namesOfTokens(block, sentence);
  return lineUnits(tokens).map((unit) => {
    const word = unit.find(({ kind }) => kind === 'word');
    const line = unit.map((token) => underlined(edition, token, names[tokens.indexOf(token)]!));
    if (!word) return xml`<span class="cell"><span class="line">${line}</span></span>`;
    const { reading, gloss, byMachine } = senseOf(word);
    const own = uses[tokens.indexOf(word)]!.join(' ');
    return xml`<span class="cell"${own === '' ? undefined : xml` data-uses="${own}"`}><span class="pinyin" lang="zh-Latn" aria-hidden="true">${toMarks(reading)}</span><span class="line">${line}</span><span class="gloss${byMachine ? ' machine' : ''}" lang="en">${english(gloss)}</span></span>`;
  });
}

/** A token under the line of each name that it is part of. */
function underlined(edition: Edition, token: Token, names: readonly Mention[]): Xml {
  const inside = token.kind === 'word' ? link(edition, token) : xml`${token.text}`;
  return names.reduceRight(
    (within, { entity }) => xml`<span class="name ${edition.entities.get(entity)!.kind}">${within}</span>`,
    inside,
  );
}

function link(edition: Edition, token: Token): Xml {
  const other = otherFormOf(edition, token);
  return xml`<a class="han" href="${wordPath(token.text)}"${other && xml` data-t="${other}"`}>${writtenOf(token)}</a>`;
}
