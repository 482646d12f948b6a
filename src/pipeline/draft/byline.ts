import { SURNAMES } from '../finder/lists.ts';

const listed = (name: string) => `(?<names>${name}(?:[、，,\\s]+\\p{Script=Han}{2,4})*)`;
const NAMES = listed('\\p{Script=Han}{2,4}');
const KNOWN_NAMES = listed(`[${[...SURNAMES].join('')}]\\p{Script=Han}{1,2}`);
const REPORTER = '(?:本[报報刊台网網社])?(?:特约|特約|实习|见习)?(?:记者|記者|通讯员|通訊員)';

// Where nothing parts the trade from the name, it is one only if it begins as names do: 记者手记 is a heading
const FORMS = [
  `(?:文|图文|文图|撰文|作者|采写|整理|编辑)\\s*[／/|｜丨]\\s*(?:[图圖]\\s*)?${NAMES}`,
  `${REPORTER}[\\s：:／/|｜丨]+${NAMES}`,
  `${REPORTER}${KNOWN_NAMES}`,
  '(?<names>本[报報刊台网網社](?:特约|特約)?[评評][论論][员員])',
].map((form) => new RegExp(`^[（(]?${form}[）)]?$`, 'u'));

/** Who wrote a text, where a line says nothing else: `文／林秀云`, `本刊记者 周晓琳`. */
export function bylineIn(line: string): string | undefined {
  return FORMS.map((form) => form.exec(line.trim())?.groups?.['names']).find((names) => names !== undefined);
}
