/**
 * `<bestuurs-kaart src="https://…/" view="raad">`: the map in an accessible frame that fits its
 * height, as a custom element without dependencies. Built on its own into `embed.js`, which any page
 * may load; of the map it holds the table of parameters only.
 */
import { namesByHost } from '../../address/parameters.ts';
import type { FrameMessage } from '../frame-protocol.ts';
import { watchScheme } from './host-scheme.ts';

/** Attributes that are passed on live when they change. */
const LIVE = namesByHost('live');

/** Attributes that need another document in the frame. */
const ANEW = namesByHost('anew');

/**
 * What the page put into the element stands in its box until the map is ready, and above the frame when no
 * map comes. Until then the frame is drawn without being seen, since one that is not drawn is never ready.
 */
const STYLE = `
:host { display: flex; flex-direction: column; position: relative; overflow: hidden; }
:host([hidden]) { display: none; }
slot { display: none; }
:host([data-map]:not([data-map="ready"])) slot { display: block; }
iframe { flex: 1 1 0; display: block; width: 100%; min-height: 0; border: 0; }
:host([data-map="awaited"]) iframe[inert] { position: absolute; inset: 0; height: 100%; opacity: 0; }
`;

/** How long a map that is in sight may take until its frame counts as not loaded: as long as a slow line needs. */
const PATIENCE_MS = 15_000;

const TITLES = { nl: 'Bestuurskaart', en: 'Governance map' } as const;

/** Pixels: before the map has said how high it is, and the bounds of what a page and a map, whose list is long, may ask for. */
const HEIGHT = { first: 480, least: 200, mostOfPage: 4_000, mostOfMap: 100_000 } as const;

const TYPES: ReadonlySet<unknown> = new Set(['ready', 'resize', 'select', 'step', 'error']);

const isFrameMessage = (data: unknown): data is FrameMessage =>
  typeof data === 'object' &&
  data !== null &&
  'source' in data &&
  data.source === 'bestuurskaart' &&
  'version' in data &&
  data.version === 1 &&
  'type' in data &&
  TYPES.has(data.type);

class BestuursKaart extends HTMLElement {
  static readonly observedAttributes = [...LIVE, ...ANEW, 'src', 'sandbox', 'height', 'title'];

  readonly #frame = document.createElement('iframe');
  readonly #slot = document.createElement('slot');
  readonly #sight = new IntersectionObserver((seen) => {
    if (seen.some(({ isIntersecting }) => isIntersecting)) this.#await();
  });
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** `null`: it is in no page, or not yet told of all its attributes. */
  #stopWatching: (() => void) | null = null;
  /** The colours of the page around, for a map that was given none, and those that the map knows of. */
  #scheme: string | null = null;
  #appliedScheme: string | null = null;
  #isReady = false;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen; clipboard-write';
    shadow.append(this.#slot, this.#frame);
  }

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    this.#stopWatching = watchScheme(this, this.#takeScheme);
    this.#load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#stopWatching?.();
    this.#stopWatching = null;
    this.#sight.disconnect();
    clearTimeout(this.#patience);
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    if (this.#stopWatching === null || before === value) return;
    if (name === 'height' || name === 'title') this.#applyAttributes();
    else if (this.#isReady && LIVE.includes(name))
      this.navigate({ [name]: name === 'theme' ? (value ?? this.#scheme) : value });
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
    if (this.#scheme !== null && !address.searchParams.has('theme'))
      address.searchParams.set('theme', this.#scheme);
    return address;
  }

  #load(): void {
    const address = this.#address();
    this.#isReady = false;
    this.#appliedScheme = this.#scheme;
    this.#applyAttributes();
    this.#say('awaited');
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#sight.disconnect();
    this.#sight.observe(this);
    const sandbox = this.getAttribute('sandbox');
    if (sandbox === null) this.#frame.removeAttribute('sandbox');
    else this.#frame.setAttribute('sandbox', sandbox);
    if (address !== null) this.#frame.src = address.href;
    else {
      this.#frame.removeAttribute('src');
      this.#giveUp();
    }
  }

  #applyAttributes(): void {
    const lang = this.getAttribute('lang') === 'en' ? 'en' : 'nl';
    this.#frame.title = this.getAttribute('title') ?? TITLES[lang];
    const height = Number(this.getAttribute('height'));
    if (height > 0) this.#stretch(height, HEIGHT.mostOfPage);
    else if (this.style.height === '') this.#stretch(HEIGHT.first, HEIGHT.mostOfPage);
  }

  #stretch(height: number, most: number): void {
    this.style.height = `${Math.min(most, Math.max(HEIGHT.least, height))}px`;
  }

  /** Whether the map is there; the stylesheet shows by it what is seen. */
  #say(state: 'awaited' | 'ready' | 'not-loaded'): void {
    this.dataset.map = state;
    // Without anything to show in its place a map may be seen as it comes in.
    const hasOwn = this.#slot
      .assignedNodes()
      .some(({ textContent, nodeType }) => nodeType === 1 || textContent?.trim());
    this.#frame.toggleAttribute('inert', state === 'awaited' && hasOwn);
  }

  /** Counts from when a map is in sight: one further down has not been fetched yet. */
  #await(): void {
    this.#sight.disconnect();
    this.#patience ??= setTimeout(() => this.#giveUp(), PATIENCE_MS);
  }

  #giveUp(): void {
    if (this.#isReady) return;
    this.#say('not-loaded');
    this.#pass({ type: 'error', code: 'not-loaded' });
  }

  #takeScheme = (scheme: string | null): void => {
    this.#scheme = scheme;
    this.#applyScheme();
  };

  /** Takes the colours of the page over, unless the page says which the map shall have. */
  #applyScheme(): void {
    if (!this.#isReady || this.hasAttribute('theme') || this.#scheme === this.#appliedScheme)
      return;
    this.#appliedScheme = this.#scheme;
    this.#tell({ type: 'theme', theme: this.#scheme ?? 'auto' });
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
    if (data.type === 'ready') {
      this.#isReady = true;
      this.#say('ready');
      this.#applyScheme();
    }
    // The map says itself what is wrong; a value that was passed over leaves it as it is.
    if (data.type === 'error' && data.parameter === undefined && !this.#isReady) {
      clearTimeout(this.#patience);
      this.#say('not-loaded');
    }
    if (data.type === 'resize') {
      if (!Number.isFinite(data.height)) return;
      if (!this.hasAttribute('height')) this.#stretch(data.height, HEIGHT.mostOfMap);
    }
    this.#pass(data);
  };

  /** Tells the page, with an event. */
  #pass(detail: { readonly type: string; readonly code?: string }): void {
    this.dispatchEvent(new CustomEvent(`bestuurskaart:${detail.type}`, { detail, bubbles: true }));
  }
}

if (!customElements.get('bestuurs-kaart')) {
  customElements.define('bestuurs-kaart', BestuursKaart);
}
