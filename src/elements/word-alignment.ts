import type { AlignedWord, Alignment } from '../reading/alignment.ts';
import { pageData } from './page-data.ts';

/** A text node, and where it starts in the text of its sentence. */
type Piece = { node: Text; start: number };

/**
 * Lights the English that renders the word which is pointed at or focused, and the Chinese of an English word. It paints
 * ranges, so that no element changes; the data are loaded when first wanted, and not again at every move of the pointer
 * where they could not be. Without them, or in a browser that cannot paint so, nothing happens.
 */
export function lightAlignedWords(text: HTMLElement, data: string): void {
  if (!('highlights' in CSS)) return;
  let alignment: Promise<Alignment> | undefined;
  let latest: Event;
  const light = async (event: Event) => {
    latest = event;
    alignment ??= pageData<Alignment>(data, {});
    const loaded = await alignment;
    if (event === latest) CSS.highlights.set('aligned', new Highlight(...rangesAt(event, loaded)));
  };
  for (const type of ['pointermove', 'click', 'focusin']) {
    text.addEventListener(type, (event) => void light(event));
  }
  text.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') CSS.highlights.delete('aligned');
  });
}

function rangesAt(event: Event, alignment: Alignment): Range[] {
  const target = event.target as Element;
  const sentence = target.closest('.s, .sentence');
  const id = sentence?.id.replace(/-en$/, '') ?? '';
  const [chinese, english] = [piecesOf(id), piecesOf(`${id}-en`)];
  const { node, offset } = placeOf(event, target) ?? {};
  const inEnglish = english.some((piece) => piece.node === node);
  const piece = [...chinese, ...english].find((candidate) => candidate.node === node);
  if (!piece || offset === undefined || english.length === 0) return [];
  const at = piece.start + offset;
  const isAt = ([start, length, stretches]: AlignedWord) =>
    inEnglish
      ? pairs(stretches).some(([from, to]) => from <= at && at <= to)
      : start >= piece.start && start <= at && at <= start + length;
  return (alignment[id] ?? [])
    .filter(isAt)
    .flatMap(([start, length, stretches]) => [
      ...rangesIn(chinese, start, start + length),
      ...pairs(stretches).flatMap(([from, to]) => rangesIn(english, from, to)),
    ]);
}

/** The place in the text that an event means: the word that it is on, or the letters under the pointer. */
function placeOf(event: Event, target: Element): { node: Node | null; offset: number } | undefined {
  const word = target.closest('ruby, .cell');
  if (word) return { node: (word.querySelector('.han') ?? word).firstChild, offset: 0 };
  if (!(event instanceof MouseEvent) || !('caretPositionFromPoint' in document)) return undefined;
  const caret = document.caretPositionFromPoint(event.clientX, event.clientY);
  return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
}

/** The text of a sentence, without what stands above, below or beside its words. */
function piecesOf(id: string): Piece[] {
  const element = document.getElementById(id);
  if (!element) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (!id.endsWith('-en') && node.parentElement!.closest('rt, .pinyin, .gloss, .translation')) continue;
    pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}

function rangesIn(pieces: readonly Piece[], from: number, to: number): Range[] {
  return pieces.flatMap(({ node, start }) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
    if (first >= last) return [];
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    return [range];
  });
}

/** [1, 2, 5, 9] → [1, 2], [5, 9]. */
const pairs = (numbers: readonly number[]): [number, number][] =>
  numbers.flatMap((number, at): [number, number][] => (at % 2 ? [] : [[number, numbers[at + 1]!]]));
