import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { listArticles } from '../content.ts';
import { articlePath, withBase } from '../reading/address.ts';
import { site } from '../site.ts';
import { wholeAddress } from '../takeaway/address.ts';
import { xml, xmlText } from '../markup/xml.ts';

/** The newest articles as RSS 2.0; older ones stay in the list of articles. */
const longest = 50;

export const GET: APIRoute = async () => {
  const articles = (await listArticles()).slice(0, longest);
  const self = wholeAddress(withBase('feed.xml'));
  return rss({
    title: `${site.name.zh} ${site.name.en}`,
    description: `${site.tagline.zh} ${site.tagline.en}`,
    site: wholeAddress(site.base),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      xml`<language>zh-Hans</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`.text,
    items: articles.map(({ id, data: { title, date, firstLine } }) => ({
      title: xmlText(`${title.zh} ${title.en}`),
      description: xmlText(firstLine),
      link: wholeAddress(articlePath(id)),
      pubDate: new Date(date),
    })),
  });
};
