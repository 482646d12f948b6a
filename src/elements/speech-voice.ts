/** What is asked of a voice to choose it: its language (BCP 47, on Android with `_`) and whether it is on the device. */
export type VoiceFacts = { lang: string; localService: boolean };

// Cantonese calls itself zh-HK or yue, and a dialect adds a part of its own (zh-CN-liaoning): neither is Mandarin.
const mandarin = /^(zh|cmn)([-_](hans|hant))?([-_](cn|tw|sg))?$/i;
const mainland = /[-_](hans|cn)/i;

/** The best Mandarin voice: a mainland one before others, one on the device before one that needs the network. */
export function chooseVoice<Voice extends VoiceFacts>(voices: readonly Voice[]): Voice | undefined {
  const score = ({ lang, localService }: VoiceFacts) =>
    (mainland.test(lang) ? 2 : 0) + (localService ? 1 : 0);
  return voices.filter(({ lang }) => mandarin.test(lang)).toSorted((a, b) => score(b) - score(a))[0];
}

let found: SpeechSynthesisVoice | undefined;

/** The Mandarin voice, once `findVoice` has found one. */
export const mandarinVoice = (): SpeechSynthesisVoice | undefined => found;

/** The Mandarin voice, as soon as there is one: voices load late in some browsers. Never settles where there is none. */
export const findVoice = (): Promise<SpeechSynthesisVoice> =>
  new Promise((resolve) => {
    if (!('speechSynthesis' in window)) return;
    const look = () => {
      found = chooseVoice(speechSynthesis.getVoices());
      if (found) resolve(found);
    };
    speechSynthesis.addEventListener('voiceschanged', look);
    look();
  });
