import { headwordOf } from './headword.ts';
import { shownText } from './plain-text.ts';
import { SpeechBar } from './speech-bar.ts';
import { addListenButtons } from './speech-buttons.ts';
import { follow, markSentence, markWordAt } from './speech-marks.ts';
import { readRate } from './speech-rate.ts';

/** Reads the sentences of a text aloud, one utterance each, and marks what is being read. */
export class Reader {
  readonly #text: HTMLElement;
  readonly #voice: SpeechSynthesisVoice;
  readonly #bar: SpeechBar;
  readonly #changed: () => void;
  // Kept while it is spoken: Chromium forgets to say that an utterance has ended once nothing holds it.
  #utterance: SpeechSynthesisUtterance | undefined;
  #queue: HTMLElement[] = [];
  /** Where in the queue the reading is. */
  #at = 0;

  constructor(text: HTMLElement, voice: SpeechSynthesisVoice) {
    this.#text = text;
    this.#voice = voice;
    this.#bar = new SpeechBar(text, this);
    this.#changed = addListenButtons(text, this);
    text.addEventListener('pangzhu:hear', (event) => this.#hear(event as CustomEvent<'word' | 'sentence'>));
    window.addEventListener('pagehide', () => this.stop());
  }

  /** The paragraph that is being read or has been paused, if any. */
  get paragraph(): HTMLElement | null {
    return this.#queue[this.#at]?.closest<HTMLElement>('.text') ?? null;
  }

  get isSpeaking(): boolean {
    return this.#utterance !== undefined;
  }

  /** Reads sentences from the first. */
  read(sentences: HTMLElement[]): void {
    this.#go(0, sentences);
  }

  /** A pause ends the utterance, as no browser can be trusted to hold one; the reading goes on from its sentence. */
  toggle(): void {
    if (this.isSpeaking) this.#silence();
    else this.#go(this.#at);
    this.#show();
  }

  /** Goes to the sentence before or after; past either end of what is read, to its neighbour in the text. */
  step(by: 1 | -1): void {
    const all = [...this.#text.querySelectorAll<HTMLElement>('.paragraph > .text .s')];
    const next = all[all.indexOf(this.#queue[this.#at]!) + by];
    if (!next) return;
    const queue = this.#queue.includes(next)
      ? this.#queue
      : [...next.closest('.text')!.querySelectorAll<HTMLElement>('.s')];
    this.#go(queue.indexOf(next), queue);
  }

  /** Begins the sentence again, at the speed that holds now. */
  restart(): void {
    if (this.isSpeaking) this.#go(this.#at);
  }

  stop(): void {
    this.#silence();
    this.#queue = [];
    this.#at = 0;
    this.#show();
  }

  #go(at: number, queue = this.#queue): void {
    const [before, sentence] = [this.#queue[this.#at], queue[at]];
    if (!sentence) {
      this.stop();
      return;
    }
    this.#queue = queue;
    this.#at = at;
    this.#silence();
    const utterance = this.#speak(shownText(sentence));
    utterance.addEventListener('boundary', ({ name, charIndex }) => {
      if (name === 'word' && utterance === this.#utterance) markWordAt(this.#text, sentence, charIndex);
    });
    follow(sentence, before);
    markSentence(this.#text, sentence);
    this.#show();
  }

  /** Says a text; when it has been said, goes on with the queue. */
  #speak(text: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = readRate();
    const ended = (next: () => void) => {
      // One that has been cut short ends after the next has begun
      if (utterance === this.#utterance) next();
    };
    utterance.addEventListener('end', () => ended(() => this.#go(this.#at + 1)));
    utterance.addEventListener('error', () => ended(() => this.stop()));
    this.#utterance = utterance;
    speechSynthesis.speak(utterance);
    return utterance;
  }

  #silence(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    markSentence(this.#text);
  }

  #hear({ target, detail }: CustomEvent<'word' | 'sentence'>): void {
    const word = (target as Element).closest('ruby')!;
    if (detail === 'sentence') {
      this.read([word.closest<HTMLElement>('.s')!]);
      return;
    }
    this.stop();
    this.#speak(headwordOf(word));
  }

  #show(): void {
    this.#bar.show();
    this.#changed();
  }
}

/** Makes a text able to be read aloud: its paragraphs by their buttons, its words and sentences by their notes. */
export function readAloud(text: HTMLElement, voice: SpeechSynthesisVoice): void {
  new Reader(text, voice);
}
