import type { Engine } from '../search/engine.ts';
import { knownFile, soundsFile } from '../search/known-files.ts';
import type { KnownWords } from '../search/known-words.ts';
import { meant } from '../search/offer-labels.ts';
import { entriesOf, soundsOf, type Choice, type Lexicon } from '../search/nearest-words.ts';
import { offersFor, queryOf, type Offer } from '../search/offers.ts';
import { readMatches, search } from '../search/search.ts';
import type { SiteSearch } from '../search/site-search.ts';
import { make } from './dom.ts';
import { interfaceLabel } from './interface-label.ts';
import type { SearchPanel } from './search-panel.ts';

let words: Lexicon['words'] | undefined;
let sounds: Lexicon['sounds'] | undefined;

/** Adds to what a panel says of a query that found nothing what may have been meant, unless it says something else by then. */
export async function offer(panel: SearchPanel, query: string, siteSearch: SiteSearch): Promise<void> {
  const status = panel.querySelector('.search-status')!;
  const said = status.firstChild;
  const engine = await siteSearch.open();
  const offers = await offersFor(query, await lexiconFor(query, engine), async (each) => {
    const matches = await readMatches(await search(each, engine), engine, 0, articlesRead);
    return matches.length > 0;
  });
  if (offers.length === 0 || status.firstChild !== said) return;
  const links = offers.map((each) => linkTo(each, panel));
  status.append(
    make('span', { class: 'offers' }, ...interfaceLabel(meant), ...links.flatMap((link) => [' ', link])),
  );
}

/** Enough to tell that something is found. */
const articlesRead = 5;

/** How characters sound is only of use, and only loaded, where some were typed. */
async function lexiconFor(query: string, engine: Engine): Promise<Lexicon> {
  const { volumes, names } = engine.manifest;
  words ??= entriesOf(
    await Promise.all(volumes.map((_, volume) => engine.load<KnownWords>(knownFile(volume)))),
    names.flatMap(({ forms }) => forms),
  );
  if (/\p{Script=Han}/u.test(query)) sounds ??= soundsOf(await engine.load(soundsFile));
  return { words, sounds: sounds ?? new Map() };
}

/** A link to the search for what is offered, which is done in place. */
function linkTo(offer: Offer, panel: SearchPanel): HTMLAnchorElement {
  const query = queryOf(offer);
  const href = `${panel.form.action}?q=${encodeURIComponent(query)}`;
  const link = make(
    'a',
    { class: 'offer', href },
    ...offer.flatMap((choice) => [' ', ...partsOf(choice)]).slice(1),
  );
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    panel.input.value = query;
    panel.form.requestSubmit();
    // The link is gone with what it stood in; whoever pressed a key is not to be left nowhere
    if (event.detail === 0) panel.input.focus();
  });
  return link;
}

function partsOf({ text, pinyin }: Choice): (Node | string)[] {
  const lang = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
  const written = make('span', { lang }, text);
  return pinyin ? [make('span', { class: 'pinyin', lang: 'zh-Latn' }, pinyin), ' ', written] : [written];
}
