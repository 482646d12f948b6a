// Node's own modules only, and nothing newer than Node 20: this runs before anything is installed.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isBuilt, stampBuild } from './install/build-stamp.mjs';
import { complain, say, since } from './install/console.mjs';
import { endWithNpm } from './install/parent.mjs';
import { root } from './install/paths.mjs';
import { prepare, runScript } from './install/prepare.mjs';
import { serveSite } from './serve.mjs';

const DEFAULT_PORT = 4321;

const start = performance.now();
endWithNpm();
const { node, segmenter } = await prepare();
if (isBuilt()) say('Site: nothing has changed since it was built');
else await build();
await serve();

async function build() {
  if (segmenter) await step('Content: rebuilding content/articles from the sources', 'content');
  else say('Content: taken as committed, as nodejieba is missing');
  await step('Site: building the pages and the search index', 'build');
  stampBuild();
}

/**
 * Runs one script of package.json, and ends the process if it fails.
 * @param {string} title
 * @param {string} script
 */
async function step(title, script) {
  say(title);
  const code = await runScript(node, script);
  if (code === 0) return;
  complain(`\`npm run ${script}\` failed, see above.`);
  process.exit(code);
}

async function serve() {
  const port = Number(process.env['PORT'] ?? DEFAULT_PORT);
  const site = await serveSite({ folder: join(root, 'dist'), base: basePath(), port });
  say(`Ready after ${since(start)}: ${site.url}   (Ctrl-C ends)`);
  const end = () => void site.close().then(() => process.exit(0));
  process.once('SIGINT', end).once('SIGTERM', end);
}

/** @returns {string} the path that the site is built for; asked of Node 24, as this may be an older one */
function basePath() {
  const ask = "import { site } from './src/site.ts'; process.stdout.write(site.base);";
  return execFileSync(node, ['--input-type=module', '-e', ask], { cwd: root, encoding: 'utf8' });
}
