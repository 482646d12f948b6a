const known = new Map<string, Promise<string>>();

/** Markup that stands on many pages, rendered once in a build; the development server renders it anew. */
export function kept(name: string, render: () => Promise<string>): Promise<string> {
  const found = (import.meta.env.PROD && known.get(name)) || render();
  known.set(name, found);
  return found;
}
