import { partOf } from '../i18n/both.ts';
import { traditionalWriter, type TraditionalTable } from '../language/traditional-table.ts';
import { originalText, rewriteNode } from './original-text.ts';

/** What a name was before it was written in another way. */
const names = new WeakMap<Element, Map<string, string>>();

/** Attributes that carry labels of the interface, in both languages. */
const named = ['aria-label', 'title', 'placeholder'];

/**
 * Never rewritten: code, readings, words that carry their other form, those that stand in both scripts already, and texts
 * that are in traditional characters themselves.
 */
const untouched = 'script, style, template, rt, [data-t], [translate="no"], [lang="zh-Hant"]';

const asItIs = (text: string): string => text;

let toTraditional: Promise<(text: string) => string> | undefined;
let write = asItIs;

/** Writes the whole page as `<html data-script data-interface>` asks, and from then on whatever is added to it. */
export async function writePage(): Promise<void> {
  const { dataset } = document.documentElement;
  const convert = dataset['script'] === 'traditional' ? await (toTraditional ??= load()) : asItIs;
  // The reader may have chosen otherwise while that was loading
  const { script = 'simplified', interface: language = 'both' } = dataset;
  write = script === 'traditional' ? convert : asItIs;
  if ((dataset['shownScript'] ?? 'simplified') !== script) swapWords();
  Object.assign(dataset, { shownScript: script, shownInterface: language });
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  rewrite(document.documentElement);
  observer.observe(document.body, { childList: true, subtree: true });
}

/**
 * Without its table a page keeps its simplified text; words still have their own traditional form. The next time that they
 * are asked for it is loaded again.
 */
const load = (): Promise<(text: string) => string> =>
  fetch(document.querySelector<HTMLElement>('[data-traditional]')!.dataset['traditional']!)
    .then((response) => response.json() as Promise<TraditionalTable>)
    .then(traditionalWriter)
    .catch(() => {
      toTraditional = undefined;
      return asItIs;
    });

/** Words of a simplified text carry their other form in `data-t`; each change swaps the two. */
function swapWords(): void {
  for (const word of document.querySelectorAll<HTMLElement>('[data-t]:not(:lang(zh-Hant))')) {
    const text = word.firstChild as Text;
    [text.data, word.dataset['t']] = [word.dataset['t']!, text.data];
  }
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) rewrite(node);
});

function rewrite(root: Node): void {
  if (root instanceof Text) rewriteText(root);
  if (!(root instanceof Element) || root.closest(untouched)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(untouched) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node instanceof Text) rewriteText(node);
    else if (node instanceof Element) rewriteNames(node);
  }
}

const han = /\p{Script=Han}/u;

function rewriteText(node: Text): void {
  const parent = node.parentElement;
  const whole = originalText(node);
  if (!parent || !han.test(whole) || parent.closest(untouched)) return;
  const isLabel = parent.matches('option');
  if (!isLabel && !parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) return;
  rewriteNode(node, whole, write(isLabel ? inLanguage(whole) : whole));
}

function rewriteNames(element: Element): void {
  for (const name of named) {
    const whole = names.get(element)?.get(name) ?? element.getAttribute(name) ?? '';
    if (!han.test(whole)) continue;
    names.set(element, (names.get(element) ?? new Map<string, string>()).set(name, whole));
    element.setAttribute(name, write(inLanguage(whole)));
  }
}

const inLanguage = (label: string): string =>
  partOf(label, document.documentElement.dataset['interface'] ?? 'both');
