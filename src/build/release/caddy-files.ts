import {
  ASK_FIRST,
  double,
  entries,
  FOR_EVER,
  FRAMES,
  FRAMES_NOTE,
  HASHED,
  type Headers,
  NOTE,
  PATH,
  TYPES,
} from './header-parts.ts';

const caddyFolders = (path: string, indent: string): string =>
  [
    '# Some versions forget what is asked of a folder when they add its last slash.',
    '@folder {',
    '\tnot path */',
    '\tfile {path}/index.html',
    '\texpression {http.request.uri.query} != ""',
    '}',
    `redir @folder ${path}{path}/?{query} permanent`,
    'file_server',
  ]
    .map((line) => `${indent}${line}`)
    .join('\n');

const caddyHeaders = (headers: Headers, indent: string): string =>
  [
    'header {',
    ...entries(headers).map(([name, value]) => `\t${name} ${double(value)}`),
    `\t# ${FRAMES_NOTE}`,
    `\t# +${FRAMES.name} ${double(FRAMES.value)}`,
    '}',
    `@hashed path /${HASHED}/*`,
    `header @hashed Cache-Control ${double(FOR_EVER)}`,
    `@others not path /${HASHED}/*`,
    `header @others Cache-Control ${double(ASK_FIRST)}`,
    ...entries(TYPES).flatMap(([ending, type]) => [
      `@${ending.slice(1)} path *${ending}`,
      `header @${ending.slice(1)} Content-Type ${type}`,
    ]),
  ]
    .map((line) => `${indent}${line}`)
    .join('\n');

/** A server of its own. */
export const caddySite = (headers: Headers): string => `# ${NOTE}
# The site lies in /var/www/bestuurskaart. An address in place of :8080 gets its certificate by itself.
# In a path of another site: see in-a-path.caddy.
:8080 {
	root * /var/www/bestuurskaart
	encode gzip zstd
${caddyFolders('', '\t')}
${caddyHeaders(headers, '\t')}
	handle_errors {
		header Cache-Control ${double(ASK_FIRST)}
		header Content-Type "text/html; charset=utf-8"
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server
	}
}
`;

/** What the block of another site imports for a map in one of its paths. */
export const caddyPath = (headers: Headers): string => `# ${NOTE}
# In a path of another site: import this file in its block. The path is the name of the folder, here
# /var/www${PATH}/: change all of them together.
redir ${PATH} ${PATH}/?{query} permanent
handle_path ${PATH}/* {
	root * /var/www${PATH}
	encode gzip zstd
${caddyFolders(PATH, '\t')}
${caddyHeaders(headers, '\t')}
}
handle_errors {
	@missing {
		path ${PATH}/*
		expression {err.status_code} == 404
	}
	handle @missing {
		root * /var/www
		rewrite * ${PATH}/404.html
		header Cache-Control ${double(ASK_FIRST)}
		header Content-Type "text/html; charset=utf-8"
		file_server
	}
}
`;
