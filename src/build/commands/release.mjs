/** `npm run release`: builds the map, and makes `release/` of it: all that a webmaster needs, without Node. */
import { run, setUp } from './set-up.mjs';

const [typed] = process.argv.slice(2);
if (typed !== undefined) {
  console.error(`npm run release makes release/ of what is here, and takes no ${typed}.`);
  process.exit(1);
}
setUp();
run('npm', ['run', 'build']);
// A page and a picture for each step and scene, which a build leaves out.
run('npm', ['run', 'pages', '--', 'dist']);
run('npm', ['run', 'sbom']);
run('npx', ['--no-install', 'tsx', 'src/build/release/write-release.ts']);
