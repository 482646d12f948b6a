import type { Bilingual } from '../model/text.ts';
import { languageRuns } from '../reading/language-runs.ts';
import { xml, type Xml } from './xml.ts';

/** The attributes that tell a reading system which language it has before it. */
export const inLanguage = (lang: 'zh-Hans' | 'zh-Hant' | 'zh-Latn' | 'en'): Xml =>
  xml`lang="${lang}" xml:lang="${lang}"`;

/** A label in both languages. */
export const both = ({ zh, en }: Bilingual): Xml =>
  xml`<span ${inLanguage('zh-Hans')}>${zh}</span> <span ${inLanguage('en')}>${en}</span>`;

/** English text with the Chinese in it marked as such. */
export const english = (text: string): Xml[] =>
  languageRuns(text).map((run) =>
    run.chinese ? xml`<span ${inLanguage('zh-Hans')}>${run.text}</span>` : xml`${run.text}`,
  );
