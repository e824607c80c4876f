/** `npm start`: sets up, builds, serves, and prints the address. `PORT` is honoured. */
import { ROOT, run, setUp } from './set-up.mjs';

const DEFAULT_PORT = 4173;

setUp();
run('npx', ['--no-install', 'vite', 'build', '--logLevel', 'warn']);
const { preview } = await import('vite');
const { PORT } = process.env;
const server = await preview({
  root: ROOT,
  preview: { port: Number(PORT ?? DEFAULT_PORT), strictPort: PORT !== undefined },
});
server.printUrls();
