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

/** The headers alone, to include in each block that adds one of its own. */
export const nginxHeaders = (headers: Headers): string =>
  `# ${NOTE}
# nginx forgets all headers from above in a block that adds one of its own: include this file in each such block.
${entries(headers)
  .map(([name, value]) => `add_header ${name} ${double(value)} always;`)
  .join('\n')}
# ${FRAMES_NOTE}
# add_header ${FRAMES.name} ${double(FRAMES.value)} always;
`;

const ZIPPED =
  'text/css text/javascript application/javascript application/json image/svg+xml application/manifest+json';
const WITH_CHARSET = 'text/html text/css text/plain text/markdown text/javascript application/json';

const typed = [
  'text/html html;',
  'text/css css;',
  'text/plain txt;',
  'image/png png;',
  ...entries(TYPES).map(([ending, type]) => `${type} ${ending.slice(1)};`),
];

/** How files are handed out, wherever the map stands. */
const HANDED_OUT = `gzip on;
    gzip_vary on;
    gzip_types ${ZIPPED};
    types {
        ${typed.join('\n        ')}
    }
    charset utf-8;
    charset_types ${WITH_CHARSET};`;

/** Files that may be asked for anew each time, and those that never change. */
const KEPT_BRIEFLY = `include snippets/bestuurskaart-headers.conf;
        add_header Cache-Control ${double(ASK_FIRST)} always;
        try_files $uri $uri/ =404;`;
const KEPT_FOR_EVER = `include snippets/bestuurskaart-headers.conf;
        add_header Cache-Control ${double(FOR_EVER)};
        try_files $uri =404;`;

/** A server of its own. */
export const nginxSite = (): string => `# ${NOTE}
# A server of its own. In a path of another site: see bestuurskaart-in-a-path.conf.
# Put bestuurskaart-headers.conf into /etc/nginx/snippets/ and the site into /var/www/bestuurskaart/.
server {
    listen 8080;
    listen [::]:8080;
    root /var/www/bestuurskaart;
    index index.html;
    server_tokens off;
    # A folder without its last slash is led to the right one behind a proxy, too.
    absolute_redirect off;
    error_page 404 /404.html;
    ${HANDED_OUT}

    location / {
        ${KEPT_BRIEFLY}
    }

    location /${HASHED}/ {
        ${KEPT_FOR_EVER}
    }
}
`;

/** What a server of another site includes for a map in one of its paths. */
export const nginxPath = (): string => `# ${NOTE}
# In a path of another site: include this file in its server { }. The path is the name of the folder, here
# /var/www${PATH}/: change all of them together.
# Put bestuurskaart-headers.conf into /etc/nginx/snippets/.
location = ${PATH} {
    absolute_redirect off;
    return 301 ${PATH}/$is_args$args;
}

location ^~ ${PATH}/ {
    root /var/www;
    index index.html;
    absolute_redirect off;
    error_page 404 ${PATH}/404.html;
    ${HANDED_OUT}
    ${KEPT_BRIEFLY.replaceAll('\n    ', '\n')}

    location ^~ ${PATH}/${HASHED}/ {
        ${KEPT_FOR_EVER}
    }
}
`;
