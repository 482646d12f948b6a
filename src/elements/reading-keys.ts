type Act = (text: HTMLElement) => void;

/** The keys of popup dictionaries, for a page with a text on it. None acts while typing, and a setting turns all off. */
export function bindKeys(text: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || document.documentElement.dataset['keys'] === 'off') return;
    if ((target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act(text);
  });
}

const acts: Record<string, Act> = {
  n: (text) => moveWord(text, 1),
  b: (text) => moveWord(text, -1),
  j: (text) => moveParagraph(text, 1),
  k: (text) => moveParagraph(text, -1),
  t: (text) => rowOf(current(text))?.classList.toggle('open-translation'),
  p: () => toggle('pinyin', 'none', 'all'),
  r: () => document.querySelector<HTMLElement>('#note .remember')?.click(),
  c: () => document.querySelector<HTMLElement>('#note .copy')?.click(),
  '?': () => document.querySelector<HTMLElement>('#keys')?.togglePopover(),
};

/** The word that has the focus, else the first that can be seen. */
function current(text: HTMLElement): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('ruby');
  if (focused) return focused;
  const open = text.querySelector<HTMLElement>('ruby.open');
  return (
    open ??
    [...text.querySelectorAll<HTMLElement>('ruby')].find((word) => word.getBoundingClientRect().top >= 0)
  );
}

function moveWord(text: HTMLElement, step: number): void {
  const words = [...text.querySelectorAll<HTMLElement>('ruby')];
  const from = current(text);
  const focused = from === document.activeElement || from?.classList.contains('open');
  focusWord(words[words.indexOf(from!) + (focused ? step : 0)]);
}

function moveParagraph(text: HTMLElement, step: number): void {
  const rows = [...text.querySelectorAll<HTMLElement>('.row.paragraph')];
  const from = rowOf(current(text));
  const at = rows.findIndex((row) => row === from);
  const next = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
  next?.scrollIntoView({ block: 'start' });
  focusWord(next?.querySelector<HTMLElement>('ruby') ?? undefined);
}

function focusWord(word: HTMLElement | undefined): void {
  if (!word) return;
  word.tabIndex = 0;
  word.focus();
}

const rowOf = (word: HTMLElement | undefined): HTMLElement | undefined =>
  word?.closest<HTMLElement>('.row') ?? undefined;

/** Changes a setting as its field would, so that it is kept and shown like any other choice. */
function toggle(name: string, on: string, off: string): void {
  const field = document.querySelector<HTMLSelectElement>(`#settings select[name=${name}]`);
  if (!field) return;
  field.value = field.value === on ? off : on;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
