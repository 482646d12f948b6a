import type { Language } from '../../language/load-language.ts';
import type { Token } from '../../model/article.ts';
import { properNouns } from '../finder/gazetteer.ts';
import { isNickname, isTitle, looksForeign, SPEECH, SURNAMES } from '../finder/lists.ts';
import { tokenOf } from './tokenize.ts';

type Tools = Pick<Language, 'dictionary' | 'segmenter'>;

// The most pieces that the segmenter makes of one foreign name: 埃|尔多|安
const PIECES = 4;

/** The tokens of a sentence, those joined that the segmenter cut of a name; what is a name is tagged as one. */
export function joinNames(tokens: readonly Token[], tools: Tools): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const count = foreignAt(tokens, at, tools) || personAt(tokens, at, tools);
    const { text, cut } = tokens[at]!;
    const name = count > 1 ? tokenOf(textOf(tokens.slice(at, at + count)), 'jieba') : tokenOf(text, cut);
    result.push(count > 0 ? { ...name, pos: 'name' } : tokens[at]!);
    at += count || 1;
  }
  return result;
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** Whether a token is a word as the segmenter cut it. */
export const isGuess = (token: Token | undefined): token is Token =>
  token?.cut === 'jieba' && token.kind === 'word';

/**
 * How many tokens from one on are a foreign name: one of the dictionary, 埃|尔多|安, or one that it lacks beside a title or
 * a verb of speech, 特使|拉马|姆|拉; 0 where none are.
 */
function foreignAt(tokens: readonly Token[], at: number, { dictionary }: Tools): number {
  const run = tokens.slice(at, at + PIECES);
  const end = run.findIndex((token) => !isGuess(token) || !looksForeign(token.text));
  const most = end < 0 ? run.length : end;
  for (let count = most; count > 1; count--) {
    const text = textOf(run.slice(0, count));
    if (text.length > 2 && properNouns(text, dictionary).length > 0) return count;
  }
  const isUnknown = ({ text }: Token) => dictionary.lookup(text).length === 0;
  if (most === 0 || run[0]!.text.length < 2 || !isUnknown(run[0]!)) return 0;
  const further = run.slice(1, most).findIndex((token) => token.text.length > 1 && !isUnknown(token));
  const count = further < 0 ? most : further + 1;
  const isShown = isTitle(tokens[at - 1]?.text ?? '') || SPEECH.test(tokens[at + count]?.text ?? '');
  return isShown ? count : 0;
}

// 任|主任 serves as one, 各|方|代表 are of each side
const NO_SURNAME = /^[任方于]$/u;

/**
 * Two for 小|赵, as people call one another, and for a surname and a given name, 李|卫东; one for a surname alone, 姓|顾,
 * 顾|师傅; else 0.
 */
function personAt(tokens: readonly Token[], at: number, tools: Tools): number {
  const [before, first, second] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isGuess(first)) return 0;
  const isName = (text: string) => tools.segmenter.partOfSpeech(text) === 'name';
  if (isGuess(second) && isNickname(first.text + second.text)) return isName(second.text) ? 2 : 0;
  if (!SURNAMES.has(first.text)) return 0;
  if (before?.text === '姓') return 1;
  if (!second || NO_SURNAME.test(first.text) || before?.kind === 'number') return 0;
  if (isTitle(second.text)) return 1;
  const isShown = isName(first.text) || isTitle(before?.text ?? '');
  return isShown && isGuess(second) && isGiven(second.text, tools) ? 2 : 0;
}

// What is commoner is a place, a word or a name of its own: 北京
const RARE_BAND = 5;

/** Whether a word of two characters may be a given name: it is rare, jieba takes it for a name, and no dictionary for a word. */
const isGiven = (text: string, { dictionary, segmenter }: Tools): boolean =>
  text.length === 2 &&
  segmenter.band(text) === RARE_BAND &&
  segmenter.partOfSpeech(text) === 'name' &&
  dictionary.lookup(text).every(({ reading }) => /^[A-Z]/.test(reading));
