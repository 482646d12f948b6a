import { both } from '../i18n/both.ts';
import { strings } from '../i18n/strings.ts';
import { button, interfaceLabel } from './interface-label.ts';
import { make } from './dom.ts';
import { keepRate, rates, readRate } from './speech-rate.ts';
import type { Reader } from './speech.ts';

/** The controls of a reading, at the foot of the window while there is one. */
export class SpeechBar {
  readonly #bar: HTMLElement;
  readonly #toggle: HTMLButtonElement;
  readonly #reader: Reader;
  /** The button of the paragraph that was read last. */
  #listen: HTMLElement | undefined;

  constructor(text: HTMLElement, reader: Reader) {
    this.#reader = reader;
    this.#toggle = button('toggle', strings.pause, () => reader.toggle());
    this.#bar = make(
      'div',
      { class: 'speech-bar', role: 'group', 'aria-label': both(strings.listen), hidden: '' },
      step('←', both(strings.previousSentence), () => reader.step(-1)),
      this.#toggle,
      step('→', both(strings.nextSentence), () => reader.step(1)),
      speedField(() => reader.restart()),
      button('stop', strings.stop, () => reader.stop()),
    );
    // A note that is open stays so
    this.#bar.addEventListener('click', (event) => event.stopPropagation());
    text.append(this.#bar);
  }

  /** Shows how things stand with the reading. */
  show(): void {
    const { paragraph, isSpeaking } = this.#reader;
    // Its buttons leave with it: the focus goes back to where the reading was
    if (!paragraph && this.#bar.contains(document.activeElement)) this.#listen?.focus();
    this.#bar.hidden = !paragraph;
    this.#listen = paragraph?.parentElement?.querySelector<HTMLElement>('.listen') ?? this.#listen;
    this.#toggle.replaceChildren(...interfaceLabel(isSpeaking ? strings.pause : strings.resume));
  }
}

function step(sign: string, name: string, press: () => void): HTMLElement {
  const made = make('button', { type: 'button', 'aria-label': name, title: name }, sign);
  made.addEventListener('click', press);
  return made;
}

function speedField(changed: () => void): HTMLElement {
  const options = rates.map((rate) => make('option', { value: String(rate) }, `${rate}×`));
  const field = make('select', { 'aria-label': both(strings.speed), autocomplete: 'off' }, ...options);
  field.value = String(readRate());
  field.addEventListener('change', () => {
    keepRate(Number(field.value));
    changed();
  });
  return field;
}
