/** A stretch of English text, or of Chinese within it. */
export type LanguageRun = { text: string; chinese: boolean };

// Chinese characters with what stands between them: their punctuation, digits, an ellipsis between the parts of a pattern;
// or zhuyin.
const chinese =
  /\p{Script=Han}(?:[\p{Script=Han}\d·、，。；：？！“”‘’（）《》〈〉－…\s]*[\p{Script=Han}。！？”》）])?|[ㄅ-ㄩˊˇˋ˙]+/gu;

/** English text cut at its Chinese, so that each can be marked with its language. Joined, the runs are the text. */
export function languageRuns(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(chinese)) {
    if (index > at) runs.push({ text: text.slice(at, index), chinese: false });
    runs.push({ text: found, chinese: true });
    at = index + found.length;
  }
  return at < text.length ? [...runs, { text: text.slice(at), chinese: false }] : runs;
}
