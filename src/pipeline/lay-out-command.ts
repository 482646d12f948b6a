import { basename, dirname } from 'node:path';

/** The command that lays an article out anew, given one of the files in its source folder. */
export const layOutCommand = (file: string): string =>
  `\`npm run new -- --again ${basename(dirname(file))}\``;

/** The hint where a text has changed. */
export const laidOutAnew = (file: string): string =>
  `${layOutCommand(file)} lays the files out for the text as it is; sentences that stay keep their English`;
