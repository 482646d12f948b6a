// Places drafts in a content folder, one after another, until it is killed. See killed.test.ts.
import { placeDraft } from '../../scripts/new/place-draft.ts';
import { draftOf } from './states.ts';

const [content = ''] = process.argv.slice(2);
for (let number = 1; ; number++) {
  const { article, ...draft } = draftOf(`draft-${number}`);
  placeDraft(content, draft, () => article);
}
