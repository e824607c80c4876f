import type { BrowserContextOptions } from 'playwright';

/** Where maps stand that a page of a host can frame. */
export interface Maps {
  /** As it should be. */
  readonly good: string;
  /** Its server lets no page frame it. */
  readonly refusing: string;
  /** Nothing answers there. */
  readonly down: string;
  /** Version and hash of the script of the good one. */
  readonly version: string;
  readonly integrity: string;
}

/** A page of a host: what stands in it, what its server sends, and what has to be seen of the map. */
export interface HostKind {
  readonly body: (maps: Maps) => string;
  readonly head?: (maps: Maps) => string;
  readonly doctype?: string;
  readonly html?: string;
  readonly headers?: (maps: Maps) => Readonly<Record<string, string>>;
  readonly options?: BrowserContextOptions;
  /** Done in the page before anything is looked for. */
  readonly before?: () => void;
  /** `map`: bodies in a frame; `own`: what the page put into the element; `picture`: a picture with its list. */
  readonly shows: 'map' | 'own' | 'picture';
  /** The frame is too low for a whole body: it has to be there, and be scrolled to. */
  readonly isLow?: boolean;
  /** The theme that the map has to have. */
  readonly theme?: 'light' | 'dark';
}

const OWN = '<a href="#own">Bekijk de kaart</a>';
export const component = (at: string, attributes = '') =>
  `<bestuurs-kaart id="kaart" src="${at}raad/" title="Rol van de raad" ${attributes}>${OWN}</bestuurs-kaart>`;
export const script = (at: string) => `<script src="${at}embed.js" defer></script>`;
export const withComponent = {
  head: ({ good }: Maps) => script(good),
  body: ({ good }: Maps) => component(good),
};
export const style = (rules: string) => `<style>${rules}</style>`;
/** As the map hands it out. */
export const frame = ({ good }: Maps) =>
  `<iframe src="${good}raad/?embed=1" title="Rol van de raad" loading="lazy" allow="fullscreen" width="100%" height="560" style="height: 560px"></iframe>
<p><a href="${good}raad/">Rol van de raad</a></p>`;
export const THEME = 'iframe, img, video { max-width: 100%; height: auto; }';

/** Where the host keeps a picture of the map that was put into its own files. */
export const UPLOADED = '/uploaded.png';
