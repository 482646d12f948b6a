// Prints the milliseconds of processor time that it takes to import and load the language tools: `ours` or `bare`.
export {};

const before = process.cpuUsage();
if (process.argv[2] === 'bare') (await import('../../src/language/bare-tools.ts')).loadBareTools();
else (await import('../../src/language/load-language.ts')).loadLanguage();
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
