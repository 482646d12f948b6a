import type { Message } from '../offline/worker/types.ts';

const { serviceWorker } = navigator;
const offer = document.querySelector<HTMLElement>('.update-offer')!;

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

/** Offers a newer version of the site when one waits; only a reader who takes it sees the page load anew. */
function watch(registration: ServiceWorkerRegistration): void {
  const show = (): void => {
    const ready = registration.waiting && serviceWorker.controller && !sessionStorage.getItem(putOff);
    offer.firstElementChild!.toggleAttribute('hidden', !ready);
  };
  show();
  registration.addEventListener('updatefound', () =>
    registration.installing!.addEventListener('statechange', show),
  );
  offer.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.value === 'later') sessionStorage.setItem(putOff, '1');
    if (button) show();
    if (button?.value !== 'take') return;
    serviceWorker.addEventListener('controllerchange', () => location.reload());
    registration.waiting?.postMessage({ takeOver: true } satisfies Message);
  });
}
