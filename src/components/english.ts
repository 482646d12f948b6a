import { languageRuns } from '../reading/language-runs.ts';
import { xml, type Xml } from '../takeaway/xml.ts';

/** English text in which Chinese words are marked as Chinese. */
export const english = (text: string): Xml =>
  xml`${languageRuns(text).map((run) => (run.chinese ? xml`<span lang="zh-Hans">${run.text}</span>` : run.text))}`;
