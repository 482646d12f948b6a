import { toMarks } from '../language/pinyin.ts';
import type { Block, Sentence, Token } from '../model/article.ts';
import { wordPath } from '../reading/address.ts';
import { traditionalOf, type Edition } from '../reading/edition.ts';
import { usesOfTokens } from '../reading/pattern-uses.ts';
import { lineUnits } from '../reading/spans.ts';
import { senseOf } from '../reading/vocabulary.ts';
import { xml, type Xml } from '../markup/xml.ts';
import { english } from './english.ts';

/** The words of a sentence with the marks that stand with them, each a cell: pinyin above, gloss below. */
export function cells(edition: Edition, block: Block, sentence: Sentence): Xml[] {
  const uses = usesOfTokens(block, sentence);
  return lineUnits(sentence.tokens).map((unit) => {
    const word = unit.find(({ kind }) => kind === 'word');
    const line = unit.map((token) => (token.kind === 'word' ? link(edition, token) : token.text));
    if (!word) return xml`<span class="cell"><span class="line">${line}</span></span>`;
    const { reading, gloss, byMachine } = senseOf(word);
    const own = uses[sentence.tokens.indexOf(word)]!.join(' ');
    return xml`<span class="cell"${own === '' ? undefined : xml` data-uses="${own}"`}><span class="pinyin" lang="zh-Latn">${toMarks(reading)}</span><span class="line">${line}</span><span class="gloss${byMachine ? ' machine' : ''}" lang="en">${english(gloss)}</span></span>`;
  });
}

function link(edition: Edition, { text }: Token): Xml {
  const traditional = traditionalOf(edition, text);
  return xml`<a class="han" href="${wordPath(text)}"${traditional && xml` data-t="${traditional}"`}>${text}</a>`;
}
