// Prints the milliseconds of processor time that it takes to import and load the language tools: `bare`, or `ours` with
// what a text needs of them.
export {};

const [which, text = ''] = process.argv.slice(2);
const before = process.cpuUsage();
if (which === 'bare') (await import('../../src/language/bare-tools.ts')).loadBareTools();
else (await import('../../src/language/load-language.ts')).loadLanguage().segmenter.prepare(text);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
