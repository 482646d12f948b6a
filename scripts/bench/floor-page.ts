import type { AnnotatedArticle } from '../../src/model/article.ts';
import { plainHtml } from './bare-article.ts';

/**
 * The article as plain HTML that does, by the shortest script that can, what the interactions of the page are timed at: a
 * click on a word opens a box with it, `p` hides the pinyin, `s` writes the words in traditional characters.
 */
export function floorPage(article: AnnotatedArticle): string {
  const traditional = Object.fromEntries(article.words.map((word) => [word.headword, word.traditional]));
  return plainHtml(article).replace(
    '</html>',
    `<meta name="viewport" content="width=device-width">
<style>.bare rt { display: none }</style>
<p id="note" popover="manual"></p>
<script>
const traditional = ${JSON.stringify(traditional)};
const acts = {
  p: () => document.documentElement.classList.toggle('bare'),
  s: () => {
    for (const { firstChild } of document.querySelectorAll('ruby'))
      firstChild.data = traditional[firstChild.data] ?? firstChild.data;
  },
};
addEventListener('keydown', ({ key }) => acts[key]?.());
addEventListener('click', ({ target }) => {
  const word = target.closest('ruby');
  if (!word) return;
  note.textContent = word.textContent;
  note.showPopover();
});
</script>
</html>`,
  );
}
