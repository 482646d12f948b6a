/** Keys of a page, and `?` for the list of them. None acts while typing, and a setting turns all off. */
export function bindKeys(acts: Record<string, () => void>): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey || document.documentElement.dataset['keys'] === 'off') return;
    if ((target as Element).closest('input, textarea, select, [contenteditable], dialog')) return;
    const act = key === '?' ? listKeys : acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const listKeys = () => document.querySelector<HTMLElement>('#keys')?.togglePopover();
