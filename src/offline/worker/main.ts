import { answer } from './answer.ts';
import { plain, scope, worker } from './caches.ts';
import { drop, keep } from './keeping.ts';
import { activate, install } from './versions.ts';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const address = plain(event.request.url);
  if (event.request.method === 'GET' && address.startsWith(scope)) event.respondWith(answer(event, address));
});

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if ('keep' in data) event.waitUntil(keep(data.keep, ports[0]!));
  else if ('drop' in data) event.waitUntil(drop(data.drop, ports[0]!));
  else void worker.skipWaiting();
});
