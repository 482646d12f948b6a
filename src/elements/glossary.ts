import type { Glossary } from '../reading/glossary.ts';

let glossary: Glossary | undefined;

/** The glossary of the page. */
export const readGlossary = (): Glossary =>
  (glossary ??= JSON.parse(document.getElementById('glossary')!.textContent) as Glossary);
