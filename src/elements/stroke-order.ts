import { both } from '../i18n/both.ts';
import type { CharacterJson, default as HanziWriter } from 'hanzi-writer';
import { strings } from '../i18n/strings.ts';

const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * `<stroke-order data-character="导" data-strokes="6" data-source="…/导.json">` holds a `.glyph`, a button and a status:
 * on request it draws the character stroke by stroke in place of its glyph. For readers who want no motion, each press
 * shows one stroke more.
 */
class StrokeOrder extends HTMLElement {
  #writer: Promise<HanziWriter> | undefined;
  #shown = 0;

  connectedCallback(): void {
    this.querySelector('button')!.addEventListener('click', () => void this.#draw());
  }

  async #draw(): Promise<void> {
    try {
      const writer = await (this.#writer ??= prepare(this));
      await (still.matches ? this.#showNext(writer) : writer.animateCharacter());
    } catch {
      this.#writer = undefined;
      this.#say(both(strings.notDrawn));
    }
  }

  /** One stroke more; after the last, from the beginning. */
  async #showNext(writer: HanziWriter): Promise<void> {
    const count = Number(this.dataset['strokes']);
    if (this.#shown === count) await writer.hideCharacter({ duration: 0 });
    this.#shown = (this.#shown % count) + 1;
    this.#say(`${this.#shown} / ${count}`);
    await writer.animateStroke(this.#shown - 1);
  }

  #say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }
}

/** Loads the library and the strokes, and puts the outline of the character in place of its glyph. */
async function prepare(element: HTMLElement): Promise<HanziWriter> {
  const { character = '', source = '' } = element.dataset;
  const [{ default: Writer }, strokes] = await Promise.all([import('hanzi-writer'), load(source)]);
  const glyph = element.querySelector<HTMLElement>('.glyph')!;
  const size = glyph.clientWidth;
  glyph.classList.add('drawn');
  return Writer.create(glyph, character, {
    width: size,
    height: size,
    padding: size / 12,
    showCharacter: false,
    strokeAnimationSpeed: still.matches ? Infinity : 1,
    delayBetweenStrokes: 250,
    charDataLoader: () => strokes,
  });
}

async function load(source: string): Promise<CharacterJson> {
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${response.status} ${source}`);
  return (await response.json()) as CharacterJson;
}

customElements.define('stroke-order', StrokeOrder);
