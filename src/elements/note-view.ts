export { showCharacter } from './note-character.ts';
export { dictionaryEntries, noteContent } from './note-content.ts';
export { placeNote, releasePage } from './note-place.ts';
