import { strings } from '../i18n/strings.ts';
import { sayBeside } from './copy-link.ts';
import { copyText } from './copy-text.ts';

/** Copies the address of the page with all settings that are not the usual ones: whoever opens it sees the same. */
export async function copyLinkWith(button: HTMLElement, fields: readonly HTMLSelectElement[]): Promise<void> {
  const address = new URL(location.href);
  for (const { name, value, options } of fields) {
    if (value === options[0]!.value) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  const copied = await copyText(address.href);
  sayBeside(button, copied ? strings.linkCopied : strings.notCopied);
}

/** Says that all settings are the usual ones again: to whoever does not see the fields, nothing has happened. */
export const sayReset = (button: HTMLElement): void => sayBeside(button, strings.isReset);
