/** `npm run release`: builds the map, and makes `release/` of it: all that a webmaster needs, without Node. */
import { run, setUp } from './set-up.mjs';

setUp();
run('npm', ['run', 'build']);
run('npm', ['run', 'sbom']);
run('npx', ['--no-install', 'tsx', 'src/build/release/write-release.ts']);
