// Forms that share no stem with the base form of their word. Where one form serves two words, the commoner has it.
const FORMS = `
became become, began begin, begun begin, bore bear, bought buy, broke break, broken break, brought bring, built build,
came come, caught catch, children child, chose choose, chosen choose, could can, dealt deal, did do, done do,
drawn draw, drew draw, drove drive, driven drive, fallen fall, feet foot, fell fall, felt feel, fought fight,
found find, gave give, given give, goes go, gone go, got get, grew grow, grown grow, had have, has have, heard hear,
held hold, hid hide, kept keep, knew know, known know, laid lay, led lead, left leave, lent lend, lost lose, made make,
meant mean, men man, met meet, might may, paid pay, people person, ran run, risen rise, rose rise, said say, sat sit,
saw see, seen see, sent send, shown show, sold sell, sought seek, spent spend, spoke speak, spoken speak, stood stand,
struck strike, taken take, taught teach, thought think, threw throw, thrown throw, told tell, took take, understood understand,
went go, withdrawn withdraw, withdrew withdraw, women woman, won win, would will, written write, wrote write`;

const bases = new Map(FORMS.split(',').map((pair) => pair.trim().split(' ') as [string, string]));

/** The base form of an irregular English form in lower case: `said` → `say`; of any other word, the word itself. */
export const baseForm = (word: string): string => bases.get(word) ?? word;
