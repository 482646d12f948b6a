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
  return new Xml(pieces.reduce((made, piece, index) => made + markup(values[index - 1]) + piece));
}

function markup(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Xml) return value.text;
  if (typeof value === 'object') return value.map(markup).join('');
  const text = String(value);
  return harmless.test(text) ? text : xmlText(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Letters, Chinese and spaces: most texts are no more than that, and quicker seen to be than escaped. */
const harmless = /^[\w \u00C0-\u024F\u3000-\u9FFF]*$/;

/** What XML 1.0 allows in a document (https://www.w3.org/TR/xml/#charsets). */
const refused = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text without the characters that XML cannot hold, escaped or not: each stands as U+FFFD. */
export const xmlText = (text: string): string => text.replace(refused, '\uFFFD');
