import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOwnScript } from '../../../src/model/own-script.ts';

const HOME = 'https://kaart.example.nl/map/';

describe('a script that is started apart from the page', () => {
  it.each(['assets/layout-worker-DSxz_J-9.js', 'assets/parse-worker-Bd5.js', 'service-worker.js'])(
    'may be %s',
    (address) => {
      expect(checkOwnScript(address, HOME)).toBe(HOME + address);
    },
  );

  it.each([
    'https://elsewhere.example/map/assets/layout-worker-D.js',
    '//elsewhere.example/worker.js',
    'https://kaart.example.nl/other/service-worker.js',
    '../worker.js',
    'assets/index-D.js',
    'data/noord-veluwe.json',
    'data:text/javascript,//worker.js',
    'blob:https://kaart.example.nl/worker.js',
    'javascript:worker.js',
  ])('may not be %s', (address) => {
    expect(() => checkOwnScript(address, HOME)).toThrow('Not a worker of this map');
  });
});

describe('a browser that lets no text become a script', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('is asked once for a policy, which looks at each address', async () => {
    const createPolicy = vi.fn(
      (_: string, rules: { createScriptURL(address: string): string }) => rules,
    );
    vi.stubGlobal('trustedTypes', { createPolicy });
    const { ownScript } = await import('../../../src/model/own-script.ts');
    expect(() => ownScript('https://elsewhere.example/worker.js')).toThrow(TypeError);
    expect(ownScript('service-worker.js')).toMatch(/\/src\/service-worker\.js$/);
    expect(createPolicy).toHaveBeenCalledTimes(1);
  });
});
