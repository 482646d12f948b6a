import { expect, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

test('the manifest names icons that are there, in the sizes they have', async () => {
  const page = await site.open('');
  const manifest = await page.evaluate(async () => {
    const href = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')!.href;
    return (await fetch(href)).json() as Promise<{
      start_url: string;
      icons: { src: string; sizes: string }[];
    }>;
  });
  expect(new URL(manifest.start_url, page.url()).href).toBe(site.address(''));
  const sizes = await page.evaluate(async (icons) => {
    const images = icons.map(({ src }) => Object.assign(new Image(), { src }));
    await Promise.all(images.map((image) => image.decode()));
    return images.map(({ naturalWidth, naturalHeight }) => `${naturalWidth}x${naturalHeight}`);
  }, manifest.icons.slice(1));
  expect(sizes).toEqual(manifest.icons.slice(1).map((icon) => icon.sizes));
  await page.context().close();
});
