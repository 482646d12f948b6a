import { onceForEach } from '../language/once-for-each.ts';
import { languageRuns } from '../reading/language-runs.ts';
import { xml } from '../markup/xml.ts';

/** English text in which Chinese words are marked as Chinese. Most are glosses, which many pages have. */
export const english = onceForEach(
  (text) =>
    xml`${languageRuns(text).map((run) => (run.chinese ? xml`<span lang="zh-Hans">${run.text}</span>` : run.text))}`,
);
