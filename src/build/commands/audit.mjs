/**
 * `npm run audit`: asks the registry for known holes in what is installed. Ends with a fault when it knows
 * any; a registry that has no answer is told, and is no fault of the project.
 */
import { spawnSync } from 'node:child_process';
import { ROOT } from './set-up.mjs';

const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});

const readAnswer = () => {
  try {
    return JSON.parse(stdout).vulnerabilities ?? null;
  } catch {
    return null;
  }
};

const holes = readAnswer();
if (holes === null) {
  console.log('The registry has no answer about known holes: nothing is known, good or bad.');
} else {
  const found = Object.values(holes);
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  console.log(`${found.length} packages with known holes.`);
  process.exit(found.length > 0 ? 1 : 0);
}
