export { showCharacter } from './note-character.ts';
export { dictionaryEntries, noteContent } from './note-content.ts';
export { followWord, placeNote, releasePage } from './note-place.ts';
export { closeBySwipe } from './note-swipe.ts';
