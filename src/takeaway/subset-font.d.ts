/** The part that is used of a package that brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'sfnt' },
  ): Promise<Uint8Array>;
}
