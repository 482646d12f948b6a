/** @typedef {{ createScriptURL: (address: string) => string | null }} Rules */
/** @typedef {{ trustedTypes?: { createPolicy: (name: string, rules: Rules) => void } }} Browser */

/**
 * Runs in the head of every page. Under Trusted Types no text becomes a script or markup, and a script is started by its
 * address only if this lets it: the workers for reading offline, for the search, and for Anki's packages.
 * @param {string} base path of the site
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the page's head calls it
function allowWorkers(base) {
  const { trustedTypes } = /** @type {Browser} */ (/** @type {unknown} */ (window));
  trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      const own = origin === location.origin && pathname.startsWith(base);
      return own && /\/(sw|pagefind-worker|anki-worker[\w.-]*)\.js$/.test(pathname) ? address : null;
    },
  });
}
