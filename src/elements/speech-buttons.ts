import { strings } from '../i18n/strings.ts';
import { addTools } from './gutter-tools.ts';
import type { Reader } from './speech.ts';

/** Gives each paragraph a button that reads it aloud, pauses and goes on. What it returns shows how things stand. */
export function addListenButtons(text: HTMLElement, reader: Reader): () => void {
  const buttons = addTools(text, 'listen', strings.listen, (paragraph) => {
    if (reader.paragraph === paragraph) reader.toggle();
    else reader.read([...paragraph.querySelectorAll<HTMLElement>('.s')]);
  });
  const paragraphOf = (button: HTMLElement) => button.closest('.row')!.querySelector('.text');
  const show = () => {
    for (const button of buttons) {
      button.ariaPressed = String(reader.isSpeaking && reader.paragraph === paragraphOf(button));
    }
  };
  show();
  return show;
}
