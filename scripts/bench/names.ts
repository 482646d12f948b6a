import { evaluateFinder } from '../../src/pipeline/finder/evaluate-finder.ts';
import { percent, type Figure } from './figure.ts';
import { loadSample } from './sample.ts';

/** How well the finder sees the names of the article, entities.yaml, fixes and word cuts taken away. */
export function benchNames(): Figure[] {
  const { input, shared, language } = loadSample();
  const { precision, recall, f1, kinds } = evaluateFinder(input, shared, language);
  const shares = { precision, recall, F1: f1, 'right kind of those found': kinds };
  return Object.entries(shares).map(([what, share]) => ({ what: `names: ${what}`, value: percent(share) }));
}
