import { MISSING_WORDS } from '../i18n/missing-words.ts';
import { FOLDER_NAME } from '../model/derive-ids.ts';
import { escapeHtml } from '../model/escape-html.ts';
import { mustGet } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import type { Request } from '../perspective/request.ts';
import { asciiMarkup } from './ascii-text.ts';
import { oembedLink, oembedOf, previewTags } from './link-previews.ts';
import { languageOf } from './map-of-site.ts';
import { canonical, pageDescription, pageTitle, siteName, structuredData } from './page-head.ts';
import type { Files, PagesMaker } from './render-pages.ts';
import { contentSecurityPolicy } from './security-headers.ts';

/** Holds a folder for each story; a view of that name goes before it. */
const STORIES = 'story';
const STEPS = 'step';

/** A step or a scene: what a static host can only show the picture of at an address of its own. */
interface Moment {
  readonly path: string;
  readonly lang: Language;
  /** Where the map itself shows it, from the root. */
  readonly address: string;
  readonly asked: Partial<Request>;
  readonly screen: 'wide' | 'stage';
  readonly title: string;
  readonly said: string;
}

/** A name for a folder: the id where it can be one, else the number, which the address takes too. */
const folderOf = (id: string, index: number): string =>
  FOLDER_NAME.test(id) ? id : String(index + 1);

/** What an address asks for, and its language where that is not the one that the site opens in. */
const query = (asked: Readonly<Record<string, string>>, lang: Language, isFirst: boolean): string =>
  `?${new URLSearchParams({ ...asked, ...(isFirst ? {} : { lang }) })}`;

const momentsOf = ({ map }: PagesMaker, lang: Language): readonly Moment[] => {
  const { graph } = map;
  const isFirst = lang === languageOf(map);
  const own = isFirst ? '' : `${lang}/`;
  const steps = graph.file.views.flatMap((view) => {
    if (view.process === undefined) return [];
    return mustGet(graph.processes, view.process).steps.map(
      ({ id, title }, index): Moment => ({
        path: `${view.id}/${STEPS}/${folderOf(id, index)}/${own}`,
        lang,
        address: `${view.id}/${query({ step: id }, lang, isFirst)}`,
        asked: { view: view.id, step: id, lang },
        screen: 'wide',
        title: title[lang],
        said: view.question[lang],
      }),
    );
  });
  const scenes = graph.file.stories.flatMap((story, at) =>
    story.scenes.map(
      (scene, index): Moment => ({
        path: `${STORIES}/${folderOf(story.id, at)}/${folderOf(scene.id, index)}/${own}`,
        lang,
        address: `${scene.view}/${query({ story: story.id, scene: scene.id }, lang, isFirst)}`,
        asked: { story: story.id, scene: scene.id, lang },
        screen: 'stage',
        title: scene.title[lang],
        said: scene.caption[lang],
      }),
    ),
  );
  return graph.views.has(STORIES) ? steps : [...steps, ...scenes];
};

/** The page of a moment, as what links to it is told. */
const linkedPage = ({ map }: PagesMaker, { path, lang, title, said }: Moment) => ({
  title: `${title}, ${map.graph.file.meta.region[lang]}`,
  description: pageDescription(map, said, lang),
  question: said,
  siteName: siteName(map, lang),
  lang,
  up: '../'.repeat(path.split('/').length - 1),
  path,
});

/** A page that is its picture and words, and leads to the map, which shows more of it. */
const momentPage = (maker: PagesMaker, moment: Moment): string => {
  const { map } = maker;
  const { path, lang, title: name, said } = moment;
  const linked = linkedPage(maker, moment);
  const { description, up } = linked;
  const title = pageTitle(map, name, lang);
  const to = escapeHtml(`${up}${moment.address}`);
  const { site } = map;
  const head = [
    ...canonical(site, path),
    ...(site === null ? [] : [oembedLink({ ...linked, site })]),
    previewTags({ ...linked, site }),
    structuredData(map, { title, description, path, lang }),
  ];
  const policy = contentSecurityPolicy({ scripts: [], styles: [], origins: [] });
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="${up}favicon.svg" type="image/svg+xml" />
${head.join('\n')}
  </head>
  <body>
    <main>
      <h1>${escapeHtml(name)}</h1>
      <p>${escapeHtml(said)}</p>
      <p><a href="${to}">${escapeHtml(MISSING_WORDS[lang].go)}</a></p>
      <img src="./link.png" alt="${escapeHtml(name)}" width="1200" height="630" />
    </main>
  </body>
</html>
`;
};

/**
 * A page and a picture for every step and every scene, in every language, so that a link to one shows its own. They weigh as
 * much as the map itself, and are made for a site that is put down, not by each build.
 * @param tell is told how many of all are drawn
 */
export const renderScenes = async (
  maker: PagesMaker,
  tell: (done: number, all: number) => void,
): Promise<Files> => {
  const { map, drawLinkImage, prerenderStill } = maker;
  const { graph, deployment, site } = map;
  const files = new Map<string, string | Uint8Array>();
  const moments = deployment.languages.flatMap((lang) => momentsOf(maker, lang));
  for (const [done, moment] of moments.entries()) {
    tell(done, moments.length);
    const { lang } = moment;
    const still = await prerenderStill({
      graph,
      deployment,
      placements: Object.entries(map.placementsFor(lang, moment.screen)),
      asked: moment.asked,
    });
    if (still === null) continue;
    const words = { question: moment.title, region: graph.file.meta.region[lang] };
    files.set(
      `${moment.path}link.png`,
      drawLinkImage({ ...words, name: siteName(map, lang), still }),
    );
    files.set(`${moment.path}index.html`, asciiMarkup(momentPage(maker, moment)));
    if (site !== null) {
      const { address } = moment;
      files.set(
        `${moment.path}oembed.json`,
        oembedOf({ ...linkedPage(maker, moment), site, address }),
      );
    }
  }
  return files;
};
