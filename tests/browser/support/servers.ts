import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A server that people have, set up by the files of a release alone. */
export interface WebServer {
  readonly name: string;
  /** Where it is installed; `null`: it is not. */
  readonly program: string | null;
  /** Starts it on the site of a release, in a folder. */
  readonly start: Start;
  /** Starts it on a site of a municipality that has the map in the path of `PLACE`. */
  readonly startInPath: Start;
}

type Start = (folder: string, release: string, port: number) => ChildProcess;

/** Where the map stands in its folder when it has a path of its own, as the header files have it. */
export const PLACE = 'bestuurskaart';

const installed = (paths: readonly string[]): string | null => paths.find(existsSync) ?? null;

const NGINX = installed(['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']);
const APACHE = installed(['/usr/sbin/apache2']);
const CADDY = installed(['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy']);
const APACHE_MODULES = '/usr/lib/apache2/modules';

const startNginx =
  (isInPath: boolean): Start =>
  (folder, release, port) => {
    mkdirSync(join(folder, 'snippets'));
    const headers = join(release, 'headers/nginx');
    cpSync(
      join(headers, 'bestuurskaart-headers.conf'),
      join(folder, 'snippets/bestuurskaart-headers.conf'),
    );
    const whole = readFileSync(join(headers, 'bestuurskaart.conf'), 'utf8')
      .replace('listen 8080', `listen 127.0.0.1:${port}`)
      .replace('    listen [::]:8080;\n', '')
      .replaceAll('/var/www/bestuurskaart', join(folder, 'site'));
    const part = readFileSync(join(headers, 'bestuurskaart-in-a-path.conf'), 'utf8').replaceAll(
      'root /var/www;',
      `root ${folder};`,
    );
    writeFileSync(
      join(folder, 'site.conf'),
      isInPath ? `server { listen 127.0.0.1:${port}; root ${folder}/others;\n${part} }` : whole,
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
     events {} http { access_log off; ${temporary} include site.conf; }`,
    );
    return spawn(NGINX ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
  };

const APACHE_PARTS = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'headers',
  'deflate',
  'filter',
  'env',
  'rewrite',
];

const startApache =
  (isInPath: boolean): Start =>
  (folder, release, port) => {
    const root = isInPath ? folder : join(folder, 'site');
    cpSync(
      join(release, 'headers/apache/.htaccess'),
      join(folder, isInPath ? PLACE : 'site', '.htaccess'),
    );
    const modules = APACHE_PARTS.filter((name) =>
      existsSync(join(APACHE_MODULES, `mod_${name}.so`)),
    )
      .map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`)
      .join('\n');
    writeFileSync(
      join(folder, 'apache.conf'),
      `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid
${modules}
ErrorLog ${folder}/error.log\nTypesConfig /etc/mime.types\nDocumentRoot ${root}
<Directory ${root}>\nAllowOverride All\nRequire all granted\n</Directory>\n`,
    );
    return spawn(APACHE ?? '', ['-X', '-f', join(folder, 'apache.conf')], { stdio: 'ignore' });
  };

const startCaddy =
  (isInPath: boolean): Start =>
  (folder, release, port) => {
    const headers = join(release, 'headers/caddy');
    const whole = readFileSync(join(headers, 'Caddyfile'), 'utf8')
      .replace('\n:8080 {', `\nhttp://127.0.0.1:${port} {`)
      .replaceAll('/var/www/bestuurskaart', join(folder, 'site'));
    const part = readFileSync(join(headers, 'in-a-path.caddy'), 'utf8').replaceAll(
      '/var/www',
      folder,
    );
    const site = isInPath
      ? `http://127.0.0.1:${port} {\n\troot * ${folder}/others\n\tfile_server\n${part}\n}\n`
      : whole;
    writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
    return spawn(CADDY ?? '', ['run', '--config', join(folder, 'Caddyfile')], {
      stdio: 'ignore',
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    });
  };

/** Servers to try a release on. */
export const SERVERS: readonly WebServer[] = [
  { name: 'nginx', program: NGINX, start: startNginx(false), startInPath: startNginx(true) },
  { name: 'Apache', program: APACHE, start: startApache(false), startInPath: startApache(true) },
  { name: 'Caddy', program: CADDY, start: startCaddy(false), startInPath: startCaddy(true) },
];

/** A port that nothing listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/** Waits until a server answers at all. */
export const untilAnswers = async (url: string): Promise<void> => {
  for (let round = 0; ; round++) {
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (round === 100) throw new Error(`Nothing answers at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};
