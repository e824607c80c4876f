/**
 * `npm run pages -- FOLDER`: in a folder that was put down, pages, lists, pictures of links and placements are
 * made anew from its `data/` and `config.json`. Nothing stale is left, and nothing else is touched.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CONFIG_FILE, INDEX_FILE, madeOf } from '../deployment/deployment.ts';
import { deploymentOf } from '../deployment/deployment-of.ts';
import { layoutsFile } from '../layout/layouts-file.ts';
import type { ScreenKey } from '../layout/screen-shape.ts';
import type { Language } from '../model/text.ts';
import { loadAppRenderer } from './app-renderer.ts';
import { readDataFolder } from './data-folder.ts';
import { layOutFolder } from './lay-out-folder.ts';
import { loadLinkImages } from './link-image.ts';
import { siteAddress } from './link-previews.ts';
import { othersOf } from './map-of-site.ts';
import { policyIn, replacePolicy } from './policy-files.ts';
import { progressLine } from './progress-line.ts';
import { PutDown } from './put-down.ts';
import { type Files, renderPages } from './render-pages.ts';
import { renderScenes } from './render-scenes.ts';
import { schemaFiles } from './schema-files.ts';
import { PARTS_FILE, type PartsFile } from './site-parts.ts';
import { readTypedWords } from './typed-words.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Something that whoever runs the command can mend. */
class Refusal extends Error {}

const readParts = (folder: string): PartsFile => {
  const file = join(folder, PARTS_FILE);
  if (!existsSync(file)) {
    throw new Refusal(
      `${folder} has no ${PARTS_FILE}. Name the folder that holds index.html, of a release or of npm run build.`,
    );
  }
  return JSON.parse(readFileSync(file, 'utf8'));
};

const textIn = (folder: string, file: string): string | null =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null;

const makePages = async (folder: string): Promise<void> => {
  const { parts, made: before, laidOut: sealed } = readParts(folder);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  if (parts.version !== version) {
    throw new Refusal(
      `${folder} is of version ${parts.version}, and this is ${version}. Check out v${parts.version}, or upgrade the folder.`,
    );
  }
  const data = readDataFolder(join(folder, 'data'), true);
  for (const line of data.told) console.warn(line);
  const config = textIn(folder, CONFIG_FILE);
  const listed = textIn(folder, INDEX_FILE);
  const index = listed ?? data.index;
  const { deployment, refused } = deploymentOf(config, index, data.first);
  for (const subject of refused) console.warn(`Not understood, and passed over: ${subject}`);
  const opened = data.graphs.find(({ name }) => name === deployment.graph);
  if (opened === undefined) {
    throw new Refusal(`The map opens with ${deployment.graph}, and data/ has no such graph.`);
  }
  const progress = progressLine();
  const { files: laidOut, seals } = await layOutFolder(
    data.graphs,
    sealed,
    (file) => textIn(folder, file),
    (done, all) => progress.tell(`Laying out: ${done} of ${all}`),
  );
  progress.tell('Drawing pages');
  const maker = {
    map: {
      graph: opened.graph,
      served: opened.found,
      isComplete: opened.found === opened.text,
      placementsFor: (language: Language, screen: ScreenKey) =>
        JSON.parse(String(laidOut.get(layoutsFile(opened.name, language, screen)))),
      deployment,
      madeOf: madeOf(config, index),
      others: othersOf(data.graphs, opened.name, index),
      site: siteAddress(process.env.SITE_URL) ?? deployment.address,
    },
    parts,
    ...(await loadAppRenderer(ROOT)),
    sourceOf: (file: string) => readFileSync(join(folder, file), 'utf8'),
    drawLinkImage: await loadLinkImages(ROOT),
  };
  const pages = await renderPages(maker);
  const scenes = await renderScenes(maker, (done, all) =>
    progress.tell(`Drawing steps and scenes: ${done} of ${all}`),
  );
  progress.end();
  const files: Files = new Map([
    ...laidOut,
    ...(listed === null ? [[INDEX_FILE, index] as const] : []),
    ...pages,
    ...scenes,
    ...Object.entries(schemaFiles()),
  ]);
  const policy = policyIn(String(textIn(folder, 'index.html')));
  const put = new PutDown(folder);
  put.replace(before, files);
  put.remember({
    parts,
    made: [...files.keys()].filter((file) => file !== INDEX_FILE),
    laidOut: seals,
  });
  put.renewServiceWorker(files);
  const renewed = policyIn(String(pages.get('index.html')));
  const headers = policy === renewed ? [] : replacePolicy(folder, String(pages.get('_headers')));
  console.log(
    `${folder}: ${pages.size + scenes.size} pages and pictures of ${opened.name}, ${data.graphs.length} graphs laid out`,
  );
  if (policy === renewed) return;
  for (const file of headers) console.log(`${file}: the policy is that of the new pages`);
  console.log(
    'The new pages have a policy of their own. If your server sends one that it has from elsewhere, take it over from _headers.',
  );
};

const USAGE = 'Name the folder that the map was put down in: npm run pages -- FOLDER';
const typed = readTypedWords(process.argv.slice(2), [], 1, 'en');
const folder = typed.type === 'run' ? typed.files[0] : undefined;
if (typed.type === 'help') console.log(USAGE);
else if (folder === undefined) {
  console.error(typed.type === 'unknown' ? `${typed.sentence} ${USAGE}` : USAGE);
  process.exitCode = 1;
} else {
  try {
    await makePages(resolve(folder));
  } catch (fault) {
    console.error(fault instanceof Refusal ? fault.message : fault);
    process.exitCode = 1;
  }
}
