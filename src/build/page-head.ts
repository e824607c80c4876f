import { asOf } from '../i18n/as-of.ts';
import { MESSAGES_EN } from '../i18n/messages.en.ts';
import { MESSAGES_NL } from '../i18n/messages.nl.ts';
import { escapeHtml } from '../model/escape-html.ts';
import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import { asciiJson } from './ascii-text.ts';
import type { MapOfSite } from './map-of-site.ts';

/** The words of the interface, by language: the build has them all. */
const WORDS = { nl: MESSAGES_NL, en: MESSAGES_EN } as const;

/** What the map of a site is called. */
export const siteName = ({ deployment }: Pick<MapOfSite, 'deployment'>, lang: Language): string =>
  deployment.title?.[lang] ?? WORDS[lang].appName;

/** "Structuur · Noord-Veluwe · Bestuurskaart": as the page itself will call it. */
export const pageTitle = (map: MapOfSite, title: string, lang: Language): string =>
  [title, map.graph.file.meta.region[lang], siteName(map, lang)].filter(Boolean).join(' · ');

/** What a page is about, of which region, and as it was when. */
export const pageDescription = ({ graph }: MapOfSite, said: string, lang: Language): string => {
  const { region, validOn } = graph.file.meta;
  const date = validOn
    ? asOf(validOn, WORDS[lang].provenance.date, WORDS[lang].provenance.dateToCome, lang)
    : null;
  return `${said} ${[region[lang], date].filter(Boolean).join(': ')}.`;
};

/** A block of data may hold anything but the end of its own element. */
const dataBlock = (data: object): string =>
  `<script type="application/ld+json">${asciiJson(JSON.stringify(data)).replaceAll('<', '\\u003c')}</script>`;

interface Described {
  readonly title: string;
  readonly description: string;
  /** Path of the page from the root of the site. */
  readonly path: string;
  readonly lang: Language;
}

/** The page and what it is about, in the words of schema.org. */
export const structuredData = (map: MapOfSite, { title, description, path, lang }: Described) => {
  const { meta } = map.graph.file;
  const at = map.site === null ? {} : { url: `${map.site}${path}` };
  return dataBlock({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    inLanguage: lang,
    ...at,
    about: { '@type': 'AdministrativeArea', name: meta.region[lang] },
    ...(meta.validOn ? { temporalCoverage: meta.validOn } : {}),
  });
};

/** The bodies of a view, and which of them is part of which, in the words of schema.org. */
export const bodiesAsData = (graph: Graph, bodies: ReadonlySet<string>, lang: Language): string =>
  dataBlock({
    '@context': 'https://schema.org',
    '@graph': graph.file.bodies
      .filter(({ id }) => bodies.has(id))
      .map((body) => ({
        '@type': 'Organization',
        '@id': `#${encodeURIComponent(body.id)}`,
        name: body.name[lang],
        ...(body.abbreviation ? { alternateName: body.abbreviation } : {}),
        ...(body.partOf && bodies.has(body.partOf)
          ? { parentOrganization: { '@id': `#${encodeURIComponent(body.partOf)}` } }
          : {}),
      })),
  });

/** Where a page stands: the address that counts, of all that lead to it; nothing where nobody said so. */
export const canonical = (site: string | null, path: string): readonly string[] =>
  site === null ? [] : [`<link rel="canonical" href="${escapeHtml(`${site}${path}`)}" />`];

/** Every page of a site, for who looks for them; only an address says where they are. */
export const sitemap = (
  site: string,
  paths: readonly string[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.map((path) => `  <url><loc>${escapeHtml(`${site}${path}`)}</loc></url>`).join('\n')}
</urlset>
`;

/** All may be found. Read at the root of a host only; elsewhere it tells where the list of pages is. */
export const robots = (site: string | null): string =>
  `User-agent: *\nAllow: /\n${site === null ? '' : `Sitemap: ${site}sitemap.xml\n`}`;
