/** Gives what browsers draw around the page the colour of its paper, where the reader has chosen another than the system. */
export function colourSurround(): void {
  const root = document.documentElement;
  const { theme = 'system' } = root.dataset;
  document.querySelector('meta[name=theme-color]:not([media])')?.remove();
  if (theme === 'system') return;
  const meta = document.createElement('meta');
  meta.name = 'theme-color';
  meta.content = getComputedStyle(root).backgroundColor;
  // The first that fits counts, and those for the system's themes fit, too
  document.head.prepend(meta);
}
