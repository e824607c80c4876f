/** Gets the web servers that a release is tried on, where that may be done. */
import { existsSync } from 'node:fs';
import { installDebians } from './find-browsers.mjs';

const NGINX = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const APACHE = ['/usr/sbin/apache2'];
const CADDY = ['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'];

const SERVERS = [
  { name: 'nginx', paths: NGINX, debian: 'nginx-light' },
  { name: 'Apache', paths: APACHE, debian: 'apache2-bin' },
  { name: 'Caddy', paths: CADDY, debian: 'caddy' },
];

/** The names of those that are not there, and can't be got. */
export const lackingServers = () =>
  SERVERS.filter(({ paths, debian }) => {
    if (!paths.some(existsSync)) installDebians(debian);
    return !paths.some(existsSync);
  }).map(({ name }) => name);
