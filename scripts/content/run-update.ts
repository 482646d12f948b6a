import { join } from 'node:path';
import type { Language } from '../../src/language/load-language.ts';
import { buildEach } from '../../src/pipeline/build-all.ts';
import { carryOut, type Updated } from '../../src/pipeline/carry-out.ts';
import { planUpdate, type Plan } from '../../src/pipeline/plan-update.ts';
import type { Share } from '../../src/share.ts';
import { failure, type Outcome } from './failure.ts';

/** Builds the articles of a content folder that are not up to date, and loads the language tools only for them. */
export async function runUpdate(
  content: string,
  options: { cacheFile: string; share: Share },
  loadLanguage: () => Promise<Language>,
): Promise<Outcome> {
  try {
    const plan = planUpdate(content, options);
    const articles = plan.stale.length
      ? buildEach(content, plan.stale, plan.shared, await loadLanguage())
      : [];
    return tellUpdate(plan, carryOut(plan, articles));
  } catch (error) {
    return failure(error);
  }
}

/** Tells what an update did. */
export function tellUpdate({ content }: Plan, { built, written, removed, unchanged }: Updated): Outcome {
  const done = `${built} built, ${written.length} written, ${removed.length} removed in ${join(content, 'articles')}`;
  return { code: 0, text: unchanged ? `${done}; ${unchanged} unchanged` : done };
}
