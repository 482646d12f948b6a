import { fieldNames, type AnkiDeck } from './types.ts';

/** The note type of this site: its id is the same in all decks, so that Anki has it once. */
export const modelId = 1_735_689_600_042;

const front = '<div class="head">{{Headword}}</div><div class="sentence">{{Sentence}}</div>';
const back =
  '{{FrontSide}}<hr id="answer"><div class="pinyin">{{Pinyin}}</div>' +
  '{{#Traditional}}<div class="traditional">{{Traditional}}</div>{{/Traditional}}' +
  '<div class="gloss">{{Gloss}}</div><div class="english">{{English}}</div>' +
  '{{#Address}}<a href="{{Address}}">旁注 Pangzhu</a>{{/Address}}';
const css =
  '.card{font-family:serif;font-size:20px;text-align:center}.head{font-size:40px}.sentence b{color:#9c3325}' +
  '.nightMode .sentence b{color:#ec9280}.english,.traditional{opacity:.75}a{font-size:14px}';

/** What the collection holds besides notes and cards: the note type, the deck and its options, as Anki keeps them. */
export function settingsOf({ id, name, about, time }: AnkiDeck): Record<string, unknown> {
  const mod = Math.floor(time / 1000);
  return {
    conf: { curDeck: id, activeDecks: [id], curModel: String(modelId), nextPos: 1, sortType: 'noteFld' },
    models: { [modelId]: model(mod, id) },
    decks: { 1: deck(1, 'Default', '', mod), [id]: deck(id, name, about, mod) },
    dconf: { 1: options },
  };
}

const model = (mod: number, did: number) => ({
  id: modelId,
  name: 'Pangzhu',
  type: 0,
  mod,
  usn: -1,
  sortf: 0,
  did,
  css,
  latexPre: '',
  latexPost: '',
  tags: [],
  vers: [],
  req: [[0, 'any', [0]]],
  flds: fieldNames.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'serif',
    size: 20,
    media: [],
  })),
  tmpls: [{ name: 'Card 1', ord: 0, qfmt: front, afmt: back, did: null, bqfmt: '', bafmt: '' }],
});

const today = { newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] };

const deck = (id: number, name: string, desc: string, mod: number) => ({
  id,
  name,
  desc,
  mod,
  usn: -1,
  dyn: 0,
  conf: 1,
  collapsed: false,
  extendNew: 0,
  extendRev: 0,
  ...today,
});

const options = {
  id: 1,
  name: 'Default',
  mod: 0,
  usn: 0,
  maxTaken: 60,
  autoplay: true,
  timer: 0,
  replayq: true,
  dyn: false,
  new: {
    delays: [1, 10],
    ints: [1, 4, 7],
    initialFactor: 2500,
    order: 1,
    perDay: 20,
    bury: false,
    separate: true,
  },
  rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, minSpace: 1, ivlFct: 1, maxIvl: 36_500, bury: false },
  lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
};
