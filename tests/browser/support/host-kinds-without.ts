import {
  component,
  frame,
  type HostKind,
  type Maps,
  UPLOADED,
  withComponent,
} from './host-kind.ts';

const picture = ({ good }: Maps) =>
  `<p><a href="${good}raad/list/"><img src="${good}raad/picture.svg" alt="Rol van de raad" width="640"></a></p>`;

/** The picture as it was saved from the map and put into the system, which only shows what is its own. */
const uploaded = ({ good }: Maps) =>
  `<a href="${good}raad/list/"><img src="${UPLOADED}" alt="Rol van de raad" width="640"></a>`;

/** By their own files of settings, as installed: the allowed tags of `filter_html`, and of the editor's `processing`. */
const DRUPAL_BASIC = 'a em strong cite blockquote code ul ol li dl dt dd h4 p img'.split(' ');
const TYPO3_TEXT = 'a abbr blockquote br code em h2 h3 li ol p strong table td th tr ul'.split(' ');

/** What a system leaves of code that is pasted into its editor: only these elements. */
const leaving = (code: string, elements: readonly string[]) =>
  code.replace(/<\/?([\w-]+)[^>]*>/g, (tag, name) => (elements.includes(name) ? tag : ''));

/** The kinds of page that no map comes to: a link or a picture is what a reader has. */
export const KINDS_WITHOUT_A_MAP: Readonly<Record<string, HostKind>> = {
  'a policy that refuses frames': {
    ...withComponent,
    headers: () => ({ 'content-security-policy': "frame-src 'none'" }),
    shows: 'own',
  },
  'a policy that refuses scripts': {
    ...withComponent,
    headers: () => ({ 'content-security-policy': "script-src 'none'" }),
    shows: 'own',
  },
  'a browser without scripts': {
    ...withComponent,
    options: { javaScriptEnabled: false },
    shows: 'own',
  },
  'a page that shuts off all that does not open up to it': {
    ...withComponent,
    headers: () => ({ 'cross-origin-embedder-policy': 'require-corp' }),
    shows: 'own',
  },
  'a map that may not be framed': {
    ...withComponent,
    body: ({ refusing }) => component(refusing),
    shows: 'own',
  },
  'a map whose server is down': {
    ...withComponent,
    body: ({ down }) => component(down),
    shows: 'own',
  },
  'a map that is gone': {
    ...withComponent,
    body: ({ good }) => component(`${good}weg/`),
    shows: 'own',
  },
  'an address that is none': {
    ...withComponent,
    body: () => component('javascript:alert(1)//'),
    shows: 'own',
  },
  'a script that is another than its hash says': {
    head: ({ good }) =>
      `<script src="${good}embed.js" integrity="sha384-AAAA${'A'.repeat(60)}" crossorigin="anonymous" defer></script>`,
    body: ({ good }) => component(good),
    shows: 'own',
  },
  'a system that takes out frames and scripts, and leaves links': {
    body: (maps) => leaving(frame(maps), ['p', 'a', 'img']),
    shows: 'own',
  },
  'Drupal, by its basic HTML, which shows no picture of another site': {
    body: (maps) => leaving(uploaded(maps), DRUPAL_BASIC),
    shows: 'picture',
  },
  'WordPress, by what an author may write': {
    body: (maps) => leaving(picture(maps), ['a', 'p', 'img', 'figure', 'figcaption', 'strong']),
    shows: 'picture',
  },
  'TYPO3, by its text element, which takes out frames and pictures': {
    body: (maps) => leaving(frame(maps), TYPO3_TEXT),
    shows: 'own',
  },
  'TYPO3, by its element for a picture': {
    body: (maps) => `<figure>${uploaded(maps)}<figcaption>Rol van de raad</figcaption></figure>`,
    shows: 'picture',
  },
};
