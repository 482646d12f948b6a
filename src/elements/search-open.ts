/**
 * On every page: opens the search with `/`, Ctrl-K or the link to it. The rest is loaded when it is needed, which on the
 * page of the search is at once.
 */
const dialog = document.querySelector<HTMLDialogElement>('#search-dialog');
if (!dialog) void import('./search-page.ts');

async function open(): Promise<void> {
  await import('./search-panel.ts');
  const panel = document.querySelector('search-panel')!;
  if (dialog && !dialog.open) dialog.showModal();
  panel.input.focus();
  panel.input.select();
  panel.prepare();
}

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  const typing = (target as HTMLElement).closest('input, textarea, select, [contenteditable]') !== null;
  const isOn = document.documentElement.dataset['keys'] !== 'off';
  const slash = key === '/' && isOn && !typing && !ctrlKey && !metaKey && !altKey;
  const shortcut = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
  if (!slash && !shortcut) return;
  event.preventDefault();
  void open();
});

// A search field takes Escape for itself, to clear what is in it.
dialog?.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  dialog.close();
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!dialog || !plain || link?.href !== new URL(dialog.dataset['page']!, location.href).href) return;
  event.preventDefault();
  // A link leads somewhere even where what opens the search could not be loaded
  open().catch(() => location.assign(link.href));
});
