// Changes the articles of a folder between two states, over and over, until it is killed. See killed.test.ts.
import { changeArticles } from '../../src/pipeline/write-articles.ts';
import { stateOf } from './states.ts';

const [folder = ''] = process.argv.slice(2);
for (;;) for (const state of ['old', 'new'] as const) changeArticles(folder, stateOf(state));
