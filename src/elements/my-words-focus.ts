const itemsOf = (box: HTMLElement): HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>('.my-words-list > li'),
];

/**
 * Puts the focus back on the button that had it, or on what has come in the place of its item. Where no item is left, it
 * goes to the button that shows all.
 */
export function keepingFocus(box: HTMLElement, change: () => void): void {
  const before = itemsOf(box);
  const focused = document.activeElement;
  const at = before.findIndex((item) => item.contains(focused));
  change();
  if (at < 0) return;
  const now = itemsOf(box);
  const word = before[at]!.dataset['word'];
  const item = now.find(({ dataset }) => dataset['word'] === word) ?? now[at] ?? now.at(-1);
  // A word that has been taken off has a button to put it back, and the other way round
  const button = item?.querySelector<HTMLElement>(`.${focused!.className}, .remove, .undo`);
  (button ?? box.querySelector<HTMLElement>('.show-all')!).focus();
}
