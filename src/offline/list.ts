/**
 * The files of the site that stand in one folder, as `offline/<group>.json`: their hashes by path, encoded as in an
 * address. The list of an article, and that of the site itself, also name what else is needed to read without a network.
 */
export type List = {
  files: Record<string, string>;
  /** Files of other groups. */
  needs: string[];
  /** Groups that are needed whole. */
  groups: string[];
  /** Of all these together. */
  bytes: number;
  title?: { zh: string; en: string };
  /** In the list of the site: all groups, so that it is known without asking which are gone. */
  all?: string[];
};

/** The group whose list has a path: an article, a top folder, or the site itself. */
export const groupOf = (path: string): string => /^articles\/[^/]+|^[^/]+(?=\/)/.exec(path)?.[0] ?? 'site';

/** How many characters of a SHA-256 in base64 tell the versions of a file apart: 48 bits. */
export const hashLength = 8;

/** Where the worker notes that an article is kept; nothing is served there. */
export const keptPath = 'offline/kept/';
