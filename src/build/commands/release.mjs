/** `npm run release`: builds the map, and makes `release/` of it: all that a webmaster needs, without Node. */
import { run, setUp } from './set-up.mjs';

setUp();
run('npm', ['run', 'build']);
// A page and a picture for each step and scene, which a build leaves out.
run('npm', ['run', 'pages', '--', 'dist']);
run('npm', ['run', 'sbom']);
run('npx', ['--no-install', 'tsx', 'src/build/release/write-release.ts']);
