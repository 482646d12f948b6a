/** Lights the parts of a construction in the sentence while its entry in the list below is pointed at or focused. */
class PatternUses extends HTMLElement {
  connectedCallback(): void {
    for (const type of ['pointerover', 'focusin']) {
      this.addEventListener(type, (event) => this.#light(event.target as Element));
    }
    for (const type of ['pointerleave', 'focusout']) this.addEventListener(type, () => this.#light(this));
  }

  #light(target: Element): void {
    const use = target.closest<HTMLElement>('[data-use]')?.dataset['use'];
    for (const cell of this.querySelectorAll<HTMLElement>('[data-uses]')) {
      cell.classList.toggle('lit', use !== undefined && cell.dataset['uses']!.split(' ').includes(use));
    }
  }
}

customElements.define('pattern-uses', PatternUses);
