import type { Language } from '../../language/load-language.ts';
import { onceForEach } from '../../language/once-for-each.ts';
import type { Token } from '../../model/article.ts';
import type { PartOfSpeech } from '../../model/text.ts';
import { isNickname, SURNAMES } from '../finder/lists.ts';
import { looksChinese } from '../finder/name-in-pinyin.ts';
import { remember } from '../remember.ts';
import { describeEntry } from './describe-sense.ts';
import { byDictionary, isVerb, nominal } from './tag-by-dictionary.ts';

/** What the tag of a word rests on. */
export type TagTools = Pick<Language, 'dictionary' | 'segmenter'>;

// Tags that jieba's dictionary gives by mistake to thousands of verbs: 利用 and 问 as nouns, 以为 as a conjunction.
const OFTEN_A_VERB: ReadonlySet<PartOfSpeech | undefined> = new Set([
  'noun',
  'name',
  'conjunction',
  'time',
  undefined,
]);

/** A token with the part of speech that it has already, else that of its tag. */
export const tagged = (token: Token, tools: TagTools): Token => ({
  ...token,
  pos: token.pos ?? taggerOf(tools)(token.text),
});

/**
 * jieba's part of speech for a word, unless CC-CEDICT speaks against it: a word that it writes without a capital is no
 * name (老虎, 城市, 望远镜), one all of whose senses are verbs no noun, one of which none is no verb; one that neither has may be a person's name. Undefined
 * where neither says what the word is. The words of a text come back again and again, and each is asked for by its
 * neighbours too.
 */
const taggerOf = remember(({ dictionary, segmenter }: TagTools) =>
  onceForEach((text): PartOfSpeech | undefined => {
    const tag = segmenter.partOfSpeech(text);
    const entries = dictionary.lookup(text);
    if (entries.length === 0 && isPerson(text, tag, { dictionary, segmenter })) return 'name';
    if (tag === 'numeral' || tag === 'idiom') return byDictionary(text, tag, entries, segmenter.partOfSpeech);
    if (tag === 'verb') return isVerb(text, entries) ? tag : nominal(entries);
    if (!OFTEN_A_VERB.has(tag)) return tag;
    if (tag === 'name' && entries.length === 0 && leadsOn(text, segmenter)) return 'verb';
    const shapes = entries.flatMap(describeEntry).map((sense) => sense.shapes);
    if (shapes.length === 0 || entries.some(({ reading }) => /^[A-Z]/.test(reading))) return tag;
    if (shapes.every((shape) => shape.has('verb'))) return 'verb';
    if (tag !== 'name') return tag;
    return shapes[0]!.has('adjective') ? undefined : 'noun';
  }),
);

/** Whether a word is a verb with where its action leads, 塞进, which jieba takes for a name. */
const leadsOn = (text: string, { partOfSpeech }: TagTools['segmenter']): boolean =>
  /^.[进出入住起回到]$/u.test(text) &&
  !SURNAMES.has(text.charAt(0)) &&
  partOfSpeech(text.charAt(0)) === 'verb';

// 钱 and 高 are surnames, but 钱少 is nobody's name
const COMMON_WORD = /^(?:noun|verb|adjective|adverb)$/;

/** Whether a word that CC-CEDICT lacks is a person's name: 小张; or one that jieba lacks too and that begins with a common surname. */
function isPerson(text: string, tag: PartOfSpeech | undefined, { dictionary, segmenter }: TagTools): boolean {
  if (isNickname(text)) return true;
  if (tag !== undefined || !SURNAMES.has(text.charAt(0)) || !looksChinese(text, dictionary)) return false;
  return text.length > 2 || !COMMON_WORD.test(segmenter.partOfSpeech(text.charAt(0)) ?? '');
}
