import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { PRERENDERERS } from '../app/prerenderers.ts';
import { shortClassName } from './class-names.ts';
import { slimIconsPlugin } from './slim-icons-plugin.ts';

const ENTRY = 'src/app/prerenderers.ts';

type AppRenderer = typeof PRERENDERERS;

/** Bundles the app for Node, with the class names that the browser's bundle has. */
export const loadAppRenderer = async (root: string): Promise<AppRenderer> => {
  const result = await build({
    configFile: false,
    root,
    plugins: [react(), slimIconsPlugin()],
    css: { modules: { generateScopedName: shortClassName } },
    logLevel: 'error',
    // The page has to hold the icons that the browser draws.
    ssr: { noExternal: ['lucide-react'] },
    build: {
      ssr: ENTRY,
      write: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code =
    'output' in result ? result.output.find((file) => file.type === 'chunk')?.code : undefined;
  if (code === undefined) throw new Error(`${ENTRY} gave no bundle`);
  const folder = join(root, 'node_modules/.cache/bestuurskaart');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'prerender.mjs');
  writeFileSync(file, code);
  const module: { PRERENDERERS: AppRenderer } = await import(
    `${pathToFileURL(file).href}?at=${Date.now()}`
  );
  return module.PRERENDERERS;
};
