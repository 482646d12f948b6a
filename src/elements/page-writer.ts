import { partOf } from '../i18n/both.ts';
import { scriptWriter, type ScriptTable } from '../language/script-table.ts';
import { originalText, rewriteNode } from './original-text.ts';

/** What a name was before it was written in another way. */
const names = new WeakMap<Element, Map<string, string>>();

/** Attributes that carry labels of the interface, in both languages. */
const named = ['aria-label', 'title', 'placeholder'];

/** Never rewritten: code, readings, words that carry their other form, and those that stand in both scripts already. */
const untouched = 'script, style, template, rt, [data-t], [translate="no"], .traditional';

type Write = (text: string) => string;
const asItIs: Write = (text) => text;

/** What writes in the script that was chosen the texts that are in the other one. */
let convert = asItIs;
const writers = new Map<string, Promise<Write>>();

/** Writes the whole page as `<html data-script data-interface>` asks, and from then on whatever is added to it. */
export async function writePage(): Promise<void> {
  const { dataset } = document.documentElement;
  const { script = 'source' } = dataset;
  const writer = script === 'source' ? asItIs : await (writers.get(script) ?? load(script));
  const { interface: language = 'both' } = dataset;
  // The reader has chosen otherwise while that was loading; the page may have been left without the table for it
  if ((dataset['script'] ?? 'source') !== script) return writePage();
  convert = writer;
  Object.assign(dataset, { shownScript: script, shownInterface: language });
  delete dataset['lang'];
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  rewrite(document.documentElement);
  observer.observe(document.body, { childList: true, subtree: true });
}

/**
 * Without its table a page keeps its text; words still have their own other form. The next time that they are asked for it
 * is loaded again.
 */
function load(script: string): Promise<Write> {
  const { tables, traditional } = document.querySelector<HTMLElement>('[data-tables]')!.dataset;
  // Where all texts are in simplified characters there is nothing to write in them
  if (script === 'simplified' && traditional === undefined) return Promise.resolve(asItIs);
  const writer = fetch(`${tables!}${script}.json`)
    .then((response) => response.json() as Promise<ScriptTable>)
    .then(scriptWriter)
    .catch(() => {
      writers.delete(script);
      return asItIs;
    });
  writers.set(script, writer);
  return writer;
}

const languages = ['zh-Hans', 'zh-Hant'];

/** The language of the texts that are written otherwise where a script is chosen. */
const others: Record<string, string> = { simplified: 'zh-Hant', traditional: 'zh-Hans' };

/** The language that an element is in as the page has it, however it is shown now. */
const languageOf = ({ dataset, lang }: HTMLElement): string => dataset['lang'] ?? lang;

/** Marks an element with the language in which it is shown, and keeps its own in `data-lang` where that is another. */
function rewriteLanguage(element: HTMLElement): void {
  const own = languageOf(element);
  const { shownScript = 'source' } = document.documentElement.dataset;
  const isOther = own === others[shownScript];
  if (isOther === (element.dataset['lang'] !== undefined)) return;
  swapWords(element);
  if (isOther) element.dataset['lang'] = own;
  else delete element.dataset['lang'];
  element.lang = isOther ? languages.find((one) => one !== own)! : own;
}

/** Words carry their other form in `data-t`; each change swaps the two. */
function swapWords(element: HTMLElement): void {
  for (const word of element.querySelectorAll<HTMLElement>('[data-t]')) {
    if (word.closest('[lang]') !== element) continue;
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
    if (node instanceof HTMLElement && node.lang) rewriteLanguage(node);
    if (node instanceof Element) rewriteNames(node);
  }
}

const han = /\p{Script=Han}/u;

function rewriteText(node: Text): void {
  const parent = node.parentElement;
  const whole = originalText(node);
  if (!parent || !han.test(whole) || parent.closest(untouched)) return;
  const isLabel = parent.matches('option');
  const holder = parent.closest<HTMLElement>('[lang]');
  const language = holder ? languageOf(holder) : '';
  if (isLabel) rewriteNode(node, whole, write(inLanguage(whole)));
  else if (language.startsWith('zh')) rewriteNode(node, whole, write(whole, language));
}

/** Writes a text as was chosen; one that is in that script already stays. */
function write(text: string, language = 'zh-Hans'): string {
  const { shownScript = 'source' } = document.documentElement.dataset;
  return language === others[shownScript] ? convert(text) : text;
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
