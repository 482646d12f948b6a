/**
 * Runs in the head of every page, before the first paint, so that kept settings show without a flash. An address may
 * carry settings of its own (?pinyin=none): they hold for this view and are not kept.
 * @param {Record<string, string[]>} known the values of each setting; whatever else is asked or kept does not count
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- the page's head calls it
function applySettings(known) {
  const root = document.documentElement;
  /** @type {Record<string, unknown>} */
  let kept = {};
  try {
    kept = Object(JSON.parse(localStorage.getItem('pangzhu:settings') ?? '{}'));
  } catch {
    // Storage can be closed or hold what another version wrote: the defaults serve.
  }
  const asked = new URLSearchParams(location.search);
  for (const [name, values] of Object.entries(known)) {
    const value =
      values.find((each) => each === asked.get(name)) ?? values.find((each) => each === kept[name]);
    if (value) root.dataset[name] = value;
  }
  // Names that are only read out are in the language of the page
  if (root.dataset.interface === 'zh') root.lang = 'zh-Hans';
  root.classList.add('js');
  hideUntilKept(root);
}

/**
 * A page that shows what its reader has kept is seen when its scripts have read that: nothing moves under the eyes then.
 * @param {HTMLElement} root
 */
function hideUntilKept(root) {
  try {
    if (!['pangzhu:words', 'pangzhu:progress'].some((name) => localStorage.getItem(name))) return;
  } catch {
    return;
  }
  root.dataset.kept = 'unread';
  document.addEventListener('DOMContentLoaded', () => delete root.dataset.kept);
}
