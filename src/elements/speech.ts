import { headwordOf } from './headword.ts';
import { shownText } from './plain-text.ts';

// Kept while it is spoken: Chromium forgets to say that an utterance has ended once nothing holds it.
let current: SpeechSynthesisUtterance | undefined;

/** Makes the notes of a text able to have their word, or the sentence it stands in, read aloud. */
export function readAloud(text: HTMLElement, voice: SpeechSynthesisVoice): void {
  text.addEventListener('pangzhu:hear', (event) => {
    const word = (event.target as Element).closest('ruby')!;
    const sentence = (event as CustomEvent<'word' | 'sentence'>).detail === 'sentence';
    speak(sentence ? shownText(word.closest('.s')!) : headwordOf(word), voice);
  });
}

function speak(text: string, voice: SpeechSynthesisVoice): void {
  speechSynthesis.cancel();
  current = new SpeechSynthesisUtterance(text);
  current.voice = voice;
  current.lang = voice.lang;
  speechSynthesis.speak(current);
}
