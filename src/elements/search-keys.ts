/** Lets the arrow keys move from the input to the results and among them; Enter follows a link by itself. */
export function moveThroughResults(panel: HTMLElement, input: HTMLInputElement): void {
  panel.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const target = event.target as HTMLElement;
    if (!step || (target !== input && !target.matches('.result'))) return;
    const stops = [input, ...panel.querySelectorAll<HTMLElement>('.result')];
    const next = stops[stops.indexOf(target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
