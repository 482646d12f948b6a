/**
 * Lets the arrow keys move from the input to what is offered and found, and among that; Enter follows a link by itself. While
 * an input method composes, they are its own.
 */
export function moveThroughResults(panel: HTMLElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [...panel.querySelectorAll<HTMLElement>('input, .offer, .result')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (!step || at < 0 || event.isComposing) return;
    event.preventDefault();
    stops[at + step]?.focus();
  });
}
