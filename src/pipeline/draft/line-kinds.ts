import { withoutSpaces } from '../without-spaces.ts';
import { bylineIn } from './byline.ts';

/** A heading or headline in a Chinese newspaper has seldom more than thirty characters. */
export const LONGEST = { headline: 40, heading: 25 };

// The amounts that items of recipes and lists begin with; 三个 and 一片 begin headings too.
const MEASURE =
  /^[\d.½一二两三四五六七八九十百千半几]+ ?(?:克|千克|公斤|斤|毫升|升|[小大]?勺|汤匙|茶匙|匙|杯|瓶|袋|包|罐|kg|g|ml)/iu;

// A headline may be what somebody said: “我就是想把船修好”
const SAID = /^[“「『][^“”「」『』。！？!?…，、]+[”」』]$/u;

/**
 * Whether a line may be a heading of what follows it: short, Chinese, and not ended as a sentence is. A headline may ask,
 * or quote.
 */
export function isHeading(text: string, next: string | undefined, first: boolean): boolean {
  const bare = withoutSpaces(text);
  const longest = first ? LONGEST.headline : LONGEST.heading;
  if (next === undefined || bare.length > longest || !/\p{Script=Han}/u.test(bare)) return false;
  if (/[。！!，,、；;：:…”』」]$/u.test(bare) && !(first && SAID.test(bare))) return false;
  return first || (next.length > bare.length && !/[？?]$/u.test(bare) && !MEASURE.test(text));
}

/** Whether the line below a headline is its second: `——双方将共建天然气管道`. */
export function isSubtitle(text: string): boolean {
  return /^[—－-]/u.test(text) && text.length <= LONGEST.headline && !/[。！？]$/u.test(text);
}

/** Whether a line only says where, when or by whom a text was published: `2024-03-05 10:20 来源：新华网 作者：张三`. */
export function isSignature(text: string): boolean {
  if (text.length > 80 || /[。！？]/u.test(text)) return false;
  if (bylineIn(text)) return true;
  const field =
    /(?:[来來][源自]|作者|[记記]者|[编編][辑輯]|[责責][编編]|(?:[发發][布佈])?[时時][间間])\s*[：:]/u;
  return field.test(text) || /^\s*\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/u.test(text);
}

/** What such a line says of a field, up to the next: `来源` in the line above is 新华网. */
export function signedField(text: string, names: readonly string[]): string | undefined {
  const next = '(?=[来來][源自]|作者|[记記]者|[编編][辑輯]|[责責][编編]|[发發][布佈]|[时時][间間]|[\\s|]|$)';
  const match = new RegExp(`(?:${names.join('|')})\\s*[：:]\\s*([^\\s：:|]+?)${next}`, 'u').exec(text);
  return match?.[1];
}
