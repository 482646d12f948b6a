/**
 * Translations on demand: a paragraph's by its button or the key t, a sentence's by a tap on it or the key T. Whatever is
 * turned is the other way round than the setting has it: hidden where translations are shown, shown where they are not.
 */
export function offerTranslations(text: HTMLElement): void {
  text.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('.turn-translation');
    if (button) turnParagraph(button.closest('.row'));
    else if (document.documentElement.dataset['translation'] === 'demand') {
      turnSentence((target as Element).closest('.translation > .s'));
    }
  });
}

/** Turns the translation of a row. */
export function turnParagraph(row: Element | null | undefined): void {
  const turned = row?.classList.toggle('turned') ?? false;
  const button = row?.querySelector('.turn-translation');
  if (button) button.ariaPressed = String(turned);
}

/** Takes either half of a sentence. */
export function turnSentence(sentence: Element | null | undefined): void {
  const id = sentence?.id.replace(/-en$/, '');
  document.getElementById(`${id}-en`)?.classList.toggle('turned');
}
