import { apacheFile } from './apache-file.ts';
import { caddyPath, caddySite } from './caddy-files.ts';
import { entries, FOR_EVER, HASHED, type Headers } from './header-parts.ts';
import { iisFile } from './iis-file.ts';
import { nginxHeaders, nginxPath, nginxSite } from './nginx-files.ts';

// Most such hosts ask first of themselves, and some send two lines of one name as one.
const staticHost = (headers: Headers): string =>
  `/*
${entries(headers)
  .map(([name, value]) => `  ${name}: ${value}`)
  .join('\n')}

/${HASHED}/*
  Cache-Control: ${FOR_EVER}
`;

/**
 * Files by which servers send what a deployment should: policy, types, and how long each file may be kept.
 *
 * @param headers what every file is sent with, as its `_headers` has them
 * @returns texts by the path of their file
 */
export const headerFiles = (headers: Headers): Readonly<Record<string, string>> => ({
  'nginx/bestuurskaart-headers.conf': nginxHeaders(headers),
  'nginx/bestuurskaart.conf': nginxSite(),
  'nginx/bestuurskaart-in-a-path.conf': nginxPath(),
  'apache/.htaccess': apacheFile(headers),
  'iis/web.config': iisFile(headers),
  'caddy/Caddyfile': caddySite(headers),
  'caddy/in-a-path.caddy': caddyPath(headers),
  'static-hosts/_headers': staticHost(headers),
});

/**
 * What a `_headers` file says of every path.
 * @throws Error when it says nothing of `/*`
 */
export const headersIn = (text: string): Headers => {
  const [first, ...lines] = text.split('\n');
  if (first !== '/*') throw new Error('_headers does not begin with /*');
  return Object.fromEntries(
    lines
      .map((line) => /^ {2}([\w-]+): (.+)$/.exec(line))
      .flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]] as const] : [])),
  );
};
