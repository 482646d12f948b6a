import type { Bilingual } from '../model/text.ts';
import { languageRuns } from '../reading/language-runs.ts';
import { xml, type Xml } from '../markup/xml.ts';

type Language = 'zh-Hans' | 'zh-Hant' | 'zh-Latn' | 'en';

const attributes: Record<Language, Xml> = {
  'zh-Hans': xml`lang="zh-Hans" xml:lang="zh-Hans"`,
  'zh-Hant': xml`lang="zh-Hant" xml:lang="zh-Hant"`,
  'zh-Latn': xml`lang="zh-Latn" xml:lang="zh-Latn"`,
  en: xml`lang="en" xml:lang="en"`,
};

/** The attributes that tell a reading system which language it has before it. */
export const inLanguage = (language: Language): Xml => attributes[language];

/** A label in both languages. */
export const both = ({ zh, en }: Bilingual): Xml =>
  xml`<span ${inLanguage('zh-Hans')}>${zh}</span> <span ${inLanguage('en')}>${en}</span>`;

/** English text with the Chinese in it marked as such. */
export const english = (text: string): Xml[] =>
  languageRuns(text).map((run) =>
    run.chinese ? xml`<span ${inLanguage('zh-Hans')}>${run.text}</span>` : xml`${run.text}`,
  );
