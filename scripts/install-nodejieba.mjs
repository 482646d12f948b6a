import { bindingLoads, buildBinding } from './install/nodejieba.mjs';

// Run by npm after every install. It does not fail: the committed content builds a site without nodejieba.
const nodeGyp = process.env['npm_config_node_gyp'];
if (!bindingLoads()) {
  if (nodeGyp) await buildBinding(nodeGyp);
  else console.error('Start this as `npm run postinstall`: npm brings node-gyp, which compiles nodejieba.');
}
