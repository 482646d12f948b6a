/** XML text that is known to be well formed; everything else is escaped before it joins it. */
export class Xml {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Value = string | number | Xml | undefined | readonly Value[];

/**
 * A template for XML: values are escaped, so that no text can become markup; lists are joined, `undefined` is nothing.
 * The pieces of the template itself must be well-formed XML, with values in elements or in quoted attributes.
 */
export function xml(pieces: TemplateStringsArray, ...values: readonly Value[]): Xml {
  let made = pieces[0]!;
  for (let at = 0; at < values.length; at++) made += markup(values[at]) + pieces[at + 1]!;
  return new Xml(made);
}

function markup(value: Value): string {
  if (typeof value === 'string') return doubtful.test(value) ? escaped(value) : value;
  if (value === undefined) return '';
  if (value instanceof Xml) return value.text;
  return typeof value === 'object' ? value.map(markup).join('') : String(value);
}

const escaped = (text: string): string =>
  xmlText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is to be escaped, refused, or looked at more closely, as halves of characters are: most texts have none of it. */
const doubtful = /[^\t\n\r !#-%(-;=?-\uD7FF\uE000-\uFFFD]/;

/** What XML 1.0 allows in a document (https://www.w3.org/TR/xml/#charsets). */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot hold, escaped or not: each stands as U+FFFD. */
export const xmlText = (text: string): string => text.replace(refused, '\uFFFD');
