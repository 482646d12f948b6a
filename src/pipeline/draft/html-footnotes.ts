import { markOf } from './footnote-marks.ts';
import { joinWrapped } from './visible.ts';

// 1, [1], ①, 注一, *
const SIGN =
  /^[[［(（〔【]?[注註]?\s*(?:\d{1,3}|[a-z]|[①-⑳㉑-㊿]|[*＊†‡§]{1,3}|[一二三四五六七八九十]{1,3})[\]］)）〕】]?$/u;

const BLOCK = 'li, p, dd, div, td, aside, h1, h2, h3, h4, h5, h6';

const textOf = ({ textContent }: Node): string => (textContent ?? '').trim();

/**
 * Takes the footnotes out of a page, and leaves a mark where each is called. A footnote is what a sign such as [1] leads
 * to, and from where a link leads back to the sign; pages and word processors name them in many ways.
 */
export function takeHtmlFootnotes(document: Document): string[] {
  const targets = targetsIn(document);
  const signs = new Map<Element, Element[]>();
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const footnote = targets.get(hashOf(link))?.closest(BLOCK);
    const isSign = SIGN.test(textOf(link)) && ![...signs.keys()].some((known) => known.contains(link));
    if (!footnote || !isSign || /^H\d$/i.test(footnote.nodeName)) continue;
    const known = signs.get(footnote);
    if (known) known.push(link);
    else if (leadsBack(footnote, link, targets)) signs.set(footnote, [link]);
  }
  return [...signs].map(([footnote, own], number) => {
    for (const sign of own) (sign.closest('sup') ?? sign).replaceWith(markOf(number));
    footnote.remove();
    return footnoteText(footnote, targets);
  });
}

/** The elements of a page by the names that links call them. */
function targetsIn(document: Document): Map<string, Element> {
  const named = [...document.querySelectorAll('[id], a[name]')].reverse();
  return new Map(
    named.flatMap((element) =>
      ['name', 'id'].flatMap((attribute): [string, Element][] => {
        const name = element.getAttribute(attribute);
        return name ? [[name, element]] : [];
      }),
    ),
  );
}

/** Where a link leads within its page, which a saved page may name by its whole address. */
function hashOf(link: Element): string {
  const hash = (link.getAttribute('href') ?? '').replace(/^[^#]*#/, '');
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function leadsBack(footnote: Element, sign: Element, targets: ReadonlyMap<string, Element>): boolean {
  return [...footnote.querySelectorAll('a[href*="#"]')].some((back) => {
    const home = targets.get(hashOf(back));
    return home !== undefined && (home.contains(sign) || sign.contains(home)) && SIGN.test(textOf(home));
  });
}

/** The text of a footnote without the links that lead back, and what stands around them. */
function footnoteText(footnote: Element, targets: ReadonlyMap<string, Element>): string {
  for (const own of footnote.querySelectorAll('a[href*="#"], style, script'))
    if (own.nodeName.toUpperCase() !== 'A' || targets.has(hashOf(own))) own.remove();
  return joinWrapped(textOf(footnote))
    .replace(/\s+/gu, ' ')
    .replace(/^[\s^↑.．、:：]+/u, '');
}
