import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ifHadUnasked } from '../../../src/lazy/if-had.ts';
import { followVersions } from '../../../src/offline/follow-versions.ts';
import { takeNewVersion } from '../../../src/offline/take-new-version.ts';
import { INITIAL_STATE } from '../../../src/state/map-state.ts';
import { announceNewVersion, keepVersion } from '../../../src/state/notice-producers.ts';
import { showOwnMap } from '../../../src/state/own-map.ts';
import { selectOffersNewVersion } from '../../../src/state/selectors.ts';
import { apply, useMap } from '../../../src/state/store.ts';
import { smallGraph } from '../../fixtures/small-graph.ts';

const reload = vi.fn();
let page: EventTarget;

class Navigation {
  constructor(readonly type: string) {}
}

beforeEach(() => {
  page = Object.assign(new EventTarget(), { location: { pathname: '/kaart/', reload } });
  vi.stubGlobal('window', page);
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.stubGlobal('navigator', {});
  useMap.setState(INITIAL_STATE, true);
  followVersions();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  reload.mockReset();
});

type Server = 'newer' | 'the same' | 'gone' | 'without files';

/** A server that answers for the page, and for the script that it runs. */
const serverIs = (server: Server) =>
  vi.stubGlobal('fetch', (address: string) => {
    if (server === 'gone') return Promise.reject(new TypeError('Failed to fetch'));
    const isScript = address.includes('follow-versions');
    const type = isScript && server === 'the same' ? 'text/javascript' : 'text/html';
    const ok = !isScript || server !== 'newer';
    return Promise.resolve({ ok, headers: new Headers({ 'content-type': type }) });
  });
const loadedBy = (type: string) =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockReturnValue([new Navigation(type) as unknown as PerformanceEntry]);
/** Says as the build's own script does that a part can't be had, before who asked for it hears of it. */
const missPart = (error = new TypeError('Failed to fetch')) => {
  page.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
  return Promise.reject(error);
};
const missAsked = () => void missPart().catch(() => undefined);
const present = () =>
  useMap.setState(({ request }) => ({ request: { ...request, story: 'a-story' } }));
const openOwn = () =>
  apply(
    showOwnMap(smallGraph(), [], {
      name: 'eigen.json',
      text: '',
      faults: [],
      filled: [],
      counts: null,
    }),
  );

it.each(['newer', 'without files'] as const)(
  'loads the page anew when the server is %s',
  async (server) => {
    serverIs(server);
    loadedBy('navigate');
    missAsked();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  },
);

it('does so once, and then offers to', async () => {
  serverIs('newer');
  loadedBy('reload');
  missAsked();
  await vi.waitFor(() => expect(selectOffersNewVersion(useMap.getState())).toBe(true));
  expect(reload).not.toHaveBeenCalled();
});

it.each<[string, Server, prepare: () => void]>([
  ['without a server', 'gone', () => {}],
  ['where there is no newer version', 'the same', () => {}],
  ['in the middle of a story', 'newer', present],
  ["over a map of the reader's own", 'newer', openOwn],
])('never does so %s', async (_, server, prepare) => {
  serverIs(server);
  loadedBy('navigate');
  prepare();
  missAsked();
  missAsked();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reload).not.toHaveBeenCalled();
  expect(selectOffersNewVersion(useMap.getState())).toBe(false);
});

it('stays where it is for what nobody asked for', async () => {
  serverIs('newer');
  loadedBy('navigate');
  await ifHadUnasked(missPart);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(reload).not.toHaveBeenCalled();
});

it('holds the offer of a new version until a story is over', () => {
  present();
  apply(announceNewVersion());
  expect(selectOffersNewVersion(useMap.getState())).toBe(false);
  useMap.setState(({ request }) => ({ request: { ...request, story: null } }));
  expect(selectOffersNewVersion(useMap.getState())).toBe(true);
  apply(keepVersion());
  expect(selectOffersNewVersion(useMap.getState())).toBe(false);
});

it('goes to a new version when that is wanted, also where no service worker waits', async () => {
  apply(announceNewVersion());
  expect(reload).not.toHaveBeenCalled();
  await takeNewVersion();
  expect(reload).toHaveBeenCalled();
});
