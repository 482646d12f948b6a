import type { Dateline } from './types.ts';

/** News agencies and sites whose datelines are told by name even within running text, with their English names. */
export const AGENCIES: Readonly<Record<string, string>> = {
  新华社: 'Xinhua News Agency',
  新华网: 'Xinhuanet',
  人民日报: 'People’s Daily',
  人民网: 'People’s Daily Online',
  中新社: 'China News Service',
  中新网: 'China News Service',
  中国新闻网: 'China News Service',
  央视网: 'CCTV.com',
  央广网: 'CNR',
  光明网: 'Guangming Online',
  环球网: 'Huanqiu.com',
  中央社: 'Central News Agency',
  新華社: 'Xinhua News Agency',
  新華網: 'Xinhuanet',
  法新社: 'Agence France-Presse',
  路透社: 'Reuters',
  美联社: 'Associated Press',
  美聯社: 'Associated Press',
  塔斯社: 'TASS',
  俄新社: 'RIA Novosti',
  共同社: 'Kyodo News',
  韩联社: 'Yonhap News Agency',
  德新社: 'dpa',
};

const DAY = '(?:(?<year>\\d{4})年)?(?:(?<month>\\d{1,2})月)?(?<day>\\d{1,2})日';
const PLACE = '(?<place>[\\p{Script=Han}·]{0,12}?)';
const SIGNED = '(?:\\s*[（(](?<signed>[^（）()]{2,40})[）)])?';
const SENT = '(?:[专專]?[电電]|[讯訊]|消息)';
const NAMED = Object.keys(AGENCIES).join('|');
const DATED = `${PLACE}[，,\\s]*${DAY}${SENT}[）)】]?${SIGNED}`;

// Within running text only a known name tells where a dateline starts; at the head of a block with a day any agency or
// paper does, and without a day one that calls itself “this paper” or names its reporter.
const FORMS = [
  `^\\s*[（(【]?(?<agency>${NAMED}|\\p{Script=Han}{1,8}?(?:社|[网網]|[报報]|[台臺]))${DATED}`,
  `^\\s*[（(【]?(?<agency>${NAMED}|本[报報台臺网網社刊])${PLACE}(?:[讯訊]|消息)[）)】]?${SIGNED}`,
  `^\\s*[（(【]?(?<agency>\\p{Script=Han}{1,8}?(?:社|[网網]|[报報]|[台臺]))${SENT}[（(](?<signed>[^（）()]{0,8}[记記]者[^（）()]{2,40})[）)]`,
  `(?<agency>${NAMED})${DATED}`,
].map((form) => new RegExp(form, 'u'));

// 记者 赵一鸣 发自新加坡
const SENT_FROM = /\s*[发發]自\s*(\p{Script=Han}+)$/u;

/**
 * The dateline of a block of news: at its head, or within it where it runs on from the headline without a line end.
 * It is the agency, a place, a day and 电, 讯 or 消息, with the reporters in brackets behind (form of Chinese news agencies).
 */
export function findDateline(text: string): Dateline | undefined {
  const match = FORMS.map((form) => form.exec(text)).find((found) => found !== null);
  const found = match?.groups;
  if (!match || !found) return undefined;
  const place = found['place'] || SENT_FROM.exec(found['signed'] ?? '')?.[1];
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  return {
    start: match.index,
    end: match.index + match[0].length,
    ...(found['agency'] && { agency: found['agency'] }),
    ...(place && { place }),
    ...(found['signed'] && { reporters: reportersOf(found['signed']) }),
    year: number(found['year']),
    month: number(found['month']),
    day: number(found['day']),
  };
}

/** The names in a signature: `本报记者 张三、李四` → `张三、李四`. */
export function reportersOf(signature: string): string {
  return signature
    .replace(SENT_FROM, '')
    .replace(/^.*?(?:[记記]者|通[讯訊][员員]|作者|[编編][辑輯])[\s：:]*/u, '')
    .trim()
    .replace(/[\s、，,]+/gu, '、');
}
