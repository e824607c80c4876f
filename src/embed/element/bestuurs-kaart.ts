/**
 * `<bestuurs-kaart src="https://…/" view="raad">`: the map in an accessible frame that fits its
 * height, as a custom element without dependencies. Built on its own into `embed.js`, which any page
 * may load; of the map it holds the table of parameters only.
 */
import { namesByHost } from '../../address/parameters.ts';
import type { FrameMessage } from '../frame-protocol.ts';

/** Attributes that are passed on live when they change. */
const LIVE = namesByHost('live');

/** Attributes that need another document in the frame. */
const ANEW = namesByHost('anew');

const STYLE = `
:host { display: block; }
:host([hidden]) { display: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; }
`;

const TITLES = { nl: 'Bestuurskaart', en: 'Governance map' } as const;

/** Pixels: before the map has said how high it is, and the bounds of what it may ask for. */
const HEIGHT = { first: 480, least: 200, most: 4_000 } as const;

const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === 'object' &&
  data !== null &&
  'source' in data &&
  data.source === 'bestuurskaart' &&
  'version' in data &&
  data.version === 1 &&
  'type' in data &&
  ['ready', 'resize', 'select', 'step', 'error'].includes(String(data.type));

class BestuursKaart extends HTMLElement {
  static readonly observedAttributes = [...LIVE, ...ANEW, 'src', 'sandbox', 'height', 'title'];

  readonly #frame = document.createElement('iframe');
  #isReady = false;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen; clipboard-write';
    shadow.append(this.#frame);
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (!this.isConnected || before === value) return;
    if (name === 'height' || name === 'title') this.#applyAttributes();
    else if (this.#isReady && LIVE.includes(name)) this.navigate({ [name]: value });
    else this.#load();
  }

  /** Shows something else; a parameter that is `null` is taken away. */
  navigate(parameters: Readonly<Record<string, string | number | null>>): void {
    this.#tell({ ...parameters, type: 'navigate' });
  }

  next(): void {
    this.#tell({ type: 'next' });
  }

  previous(): void {
    this.#tell({ type: 'previous' });
  }

  fit(): void {
    this.#tell({ type: 'fit' });
  }

  #address(): URL | null {
    const src = this.getAttribute('src');
    if (!src || !URL.canParse(src, document.baseURI)) return null;
    const address = new URL(src, document.baseURI);
    if (!address.protocol.startsWith('http')) return null;
    address.searchParams.set('embed', '1');
    for (const name of [...LIVE, ...ANEW]) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    return address;
  }

  #load(): void {
    const address = this.#address();
    this.#isReady = false;
    this.#applyAttributes();
    const sandbox = this.getAttribute('sandbox');
    if (sandbox === null) this.#frame.removeAttribute('sandbox');
    else this.#frame.setAttribute('sandbox', sandbox);
    if (address === null) this.#frame.removeAttribute('src');
    else if (this.#frame.src !== address.href) this.#frame.src = address.href;
  }

  #applyAttributes(): void {
    const lang = this.getAttribute('lang') === 'en' ? 'en' : 'nl';
    this.#frame.title = this.getAttribute('title') ?? TITLES[lang];
    const height = Number(this.getAttribute('height'));
    if (height > 0) this.#stretch(height);
    else if (this.style.height === '') this.#stretch(HEIGHT.first);
  }

  #stretch(height: number): void {
    this.style.height = `${Math.min(HEIGHT.most, Math.max(HEIGHT.least, height))}px`;
  }

  #tell(message: Readonly<Record<string, unknown>>): void {
    const address = this.#address();
    // A sandboxed frame has no origin to name; nothing that is told is a secret.
    const isSandboxed = this.#frame.hasAttribute('sandbox');
    if (address === null) return;
    this.#frame.contentWindow?.postMessage(
      { ...message, source: 'bestuurskaart', version: 1 },
      isSandboxed ? '*' : address.origin,
    );
  }

  #hear = ({ source, data }: MessageEvent): void => {
    if (source !== this.#frame.contentWindow || !isFrameMessage(data)) return;
    if (data.type === 'ready') this.#isReady = true;
    if (data.type === 'resize') {
      if (!Number.isFinite(data.height)) return;
      if (!this.hasAttribute('height')) this.#stretch(data.height);
    }
    this.dispatchEvent(
      new CustomEvent(`bestuurskaart:${data.type}`, { detail: data, bubbles: true }),
    );
  };
}

if (!customElements.get('bestuurs-kaart')) {
  customElements.define('bestuurs-kaart', BestuursKaart);
}
