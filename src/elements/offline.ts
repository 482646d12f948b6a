import type { Message } from '../offline/worker/types.ts';

const { serviceWorker } = navigator;
const offer = document.querySelector<HTMLElement>('.update-offer')!;

/** The worker whose version of the site this page is. */
let own = 'serviceWorker' in navigator ? serviceWorker.controller : null;

// Safari is late with it
const whenIdle = (window as Partial<Window>).requestIdleCallback ?? setTimeout;

/** The worker that lets pages be read offline, registered when the page has nothing else to do. Rejects where it cannot be. */
export const registered = new Promise<ServiceWorkerRegistration>((resolve, reject) => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) reject(new Error('no service worker'));
  else addEventListener('load', () => whenIdle(() => resolve(register())));
});

registered.then(watch, () => undefined);

const register = (): Promise<ServiceWorkerRegistration> =>
  serviceWorker.register(offer.dataset['worker']!, { updateViaCache: 'none' });

const putOff = 'pangzhu:update-put-off';

/**
 * Offers a newer version of the site when one waits, or has been taken in another window, which leaves this page behind;
 * only a reader who takes it sees the page load anew.
 */
function watch(registration: ServiceWorkerRegistration): void {
  let isTaken = false;
  const show = (): void => {
    // On a first visit a worker comes to a page that is as new as itself
    own ??= serviceWorker.controller;
    const newer = registration.waiting ?? serviceWorker.controller !== own;
    const ready = own && newer && !sessionStorage.getItem(putOff);
    offer.firstElementChild!.toggleAttribute('hidden', !ready);
  };
  show();
  registration.addEventListener('updatefound', () =>
    registration.installing!.addEventListener('statechange', show),
  );
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaken) location.reload();
    else show();
  });
  offer.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.value === 'later') sessionStorage.setItem(putOff, '1');
    if (button) show();
    if (button?.value !== 'take') return;
    isTaken = true;
    if (registration.waiting) registration.waiting.postMessage({ takeOver: true } satisfies Message);
    else location.reload();
  });
}
