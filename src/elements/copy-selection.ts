import { textNodes } from './plain-text.ts';

const blocks = 'h1:not(:has(> .line)), h1 > .line, h2, .text';

/**
 * Copying from a text gives its plain Chinese: no pinyin, and where several paragraphs are selected neither their numbers
 * nor the English and notes between them. What is selected in the margin alone is copied as it is.
 */
export function copyPlainChinese(text: HTMLElement): void {
  text.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !event.clipboardData) return;
    const chinese = chineseIn(text, selection.getRangeAt(0));
    if (!chinese) return;
    event.clipboardData.setData('text/plain', chinese);
    event.preventDefault();
  });
}

const chineseIn = (text: HTMLElement, range: Range): string =>
  [...text.querySelectorAll(blocks)]
    .filter((block) => range.intersectsNode(block))
    .map((block) =>
      textNodes(block)
        .filter((node) => range.intersectsNode(node))
        .map((node) => selected(node, range))
        .join(''),
    )
    .filter(Boolean)
    .join('\n');

function selected(node: Text, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const start = node === startContainer ? startOffset : 0;
  return node.data.slice(start, node === endContainer ? endOffset : undefined);
}
