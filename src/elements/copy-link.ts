import { strings } from '../i18n/strings.ts';

const shownFor = 1500;

/** Makes each pilcrow also copy its address; without scripts, or without leave to copy, it is a plain link to the paragraph. */
export function copyLinks(text: HTMLElement): void {
  text.addEventListener('click', (event) => {
    const anchor = (event.target as Element).closest<HTMLAnchorElement>('.permalink');
    if (anchor) void copy(anchor);
  });
}

async function copy(anchor: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(anchor.href);
  } catch {
    return;
  }
  const said = document.createElement('span');
  said.className = 'copied';
  said.setAttribute('role', 'status');
  said.textContent = `${strings.linkCopied.zh} ${strings.linkCopied.en}`;
  anchor.after(said);
  setTimeout(() => said.remove(), shownFor);
}
