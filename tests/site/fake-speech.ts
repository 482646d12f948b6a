import type { Page } from 'playwright-core';

/** What the stand-in for the browser's speech was asked to say, and what it is told to report. */
export type FakeSpeech = {
  spoken: { text: string; voice: string; rate: number }[];
  /** Whether an utterance is being spoken. */
  speaking: () => boolean;
  /** The voice has come to this character of the utterance. */
  reach: (charIndex: number) => void;
  /** The voice has come to the end of the utterance. */
  finish: () => void;
  /** The browser has found voices of these languages by now. */
  bring: (languages: string[]) => void;
};

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/** Gives the pages that are opened next voices of these languages, `late` ones only when the page has asked for them. */
export const fakeVoices = (page: Page, languages: string[], late = false): Promise<unknown> =>
  page.addInitScript(installVoices, { languages, late });

/** Runs in the browser. */
function installVoices({ languages, late }: { languages: string[]; late: boolean }): void {
  class FakeUtterance extends EventTarget {
    text: string;
    voice = { lang: '', name: '' };
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const voicesOf = (langs: string[]) => langs.map((lang) => ({ lang, name: lang, localService: true }));
  const all = voicesOf(languages);
  let current: FakeUtterance | undefined;
  let shown: typeof all = late ? [] : all;
  const report = (type: string, fields: object = {}) =>
    current?.dispatchEvent(Object.assign(new Event(type), fields));
  const end = (type: string) => {
    const ended = current;
    current = undefined;
    ended?.dispatchEvent(new Event(type));
  };
  const show = (voices: typeof all) => {
    shown = voices;
    synthesis.dispatchEvent(new Event('voiceschanged'));
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => {
      if (shown !== all && late) setTimeout(show, 0, all);
      return shown;
    },
    speak: (utterance: FakeUtterance) => {
      current = utterance;
      window.fakeSpeech.spoken.push({
        text: utterance.text,
        voice: utterance.voice.name,
        rate: utterance.rate,
      });
      report('start');
    },
    cancel: () => end('error'),
  });
  window.fakeSpeech = {
    spoken: [],
    speaking: () => current !== undefined,
    reach: (charIndex) => report('boundary', { name: 'word', charIndex }),
    finish: () => end('end'),
    bring: (langs) => show(voicesOf(langs)),
  };
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: FakeUtterance });
}
