/** `npm run borders`: writes what Biome holds of the borders between rooms. */
import { writeFileSync } from 'node:fs';
import { bordersConfig } from './borders.ts';

writeFileSync(
  new URL('./borders.biome.json', import.meta.url),
  `${JSON.stringify(bordersConfig(), null, 2)}\n`,
);
