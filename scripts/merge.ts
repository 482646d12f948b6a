// Puts the shares of a site together that were built apart: `npm run merge -- OUT SHARE…`.
import { mergeSites } from '../src/merge/merge-sites.ts';
import { contentFolder, site } from '../src/site.ts';

const [out, ...shares] = process.argv.slice(2);
if (!out || shares.length === 0) {
  console.error(
    'Usage: npm run merge -- dist share-1 share-2 …   (the folders that `--shard` builds were written to)',
  );
  process.exit(1);
}
try {
  const { files } = await mergeSites(shares, out, { contentFolder, site });
  console.log(`${shares.length} shares put together in ${out}: ${files} files`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
