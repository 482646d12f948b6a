import { unzipSync } from 'fflate';
import { decompress } from 'fzstd';

/** Newest first: a package that has a newer one holds a notice for old versions of Anki in the older. */
const names = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

/**
 * In bytes. A package can unpack to a thousand times its size, and the database is copied while it is read. A hundred
 * thousand notes of 2 kB each are not as large; a phone has no room for more.
 */
const largest = 256 * 1024 * 1024;

/** The database in a package; throws where there is none, or one that is too large. Media are left packed. */
export function collectionOf(content: Uint8Array): Uint8Array {
  const files = unzipSync(content, {
    filter: ({ name, originalSize }) => {
      if (!names.includes(name)) return false;
      refuseLarge(originalSize);
      return true;
    },
  });
  const name = names.find((candidate) => candidate in files);
  if (!name) throw new TypeError('no package of Anki');
  const file = files[name]!;
  if (!name.endsWith('b')) return file;
  refuseLarge(toldSize(file));
  return decompress(file);
}

function refuseLarge(size: number): void {
  if (size > largest) throw new RangeError('the collection is too large');
}

/** What a Zstandard frame says that it unpacks to (RFC 8878, 3.1.1.1): 0 where it says nothing, or less than 66 kB. */
function toldSize(frame: Uint8Array): number {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  const descriptor = view.getUint8(4);
  const windowBytes = descriptor & 0x20 ? 0 : 1;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3]!;
  const at = 5 + windowBytes + dictionaryBytes;
  const kind = descriptor >> 6;
  if (kind < 2) return 0;
  return kind === 2 ? view.getUint32(at, true) : Number(view.getBigUint64(at, true));
}
