/** File of a volume that has its words, see `KnownWords`. */
export const knownFile = (volume: number): string => `known${volume}.latin`;

/** File of the characters that sound alike, see `charactersBySound`. */
export const soundsFile = 'sounds.latin';
