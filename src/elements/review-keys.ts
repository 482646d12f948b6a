/** While a review is on, the space bar shows the answer and 1 to 4 grade it; a setting turns these keys off. */
export function bindReviewKeys(review: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const target = event.target as Element;
    if (ctrlKey || metaKey || altKey || document.documentElement.dataset['keys'] === 'off') return;
    if (target.closest('input, textarea, select, dialog')) return;
    // A button that has the focus takes the space bar itself
    if (key === ' ' && target.closest('button, a, summary')) return;
    const button = buttonOf(review, key);
    if (!button?.checkVisibility()) return;
    event.preventDefault();
    button.click();
  });
}

function buttonOf(review: HTMLElement, key: string): HTMLElement | null {
  if (key === ' ') return review.querySelector('.show');
  return /^[1-4]$/.test(key) ? review.querySelector(`.grades button:nth-child(${key})`) : null;
}
