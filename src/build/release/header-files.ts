/** What a server sends along with every file, by name. */
export type Headers = Readonly<Record<string, string>>;

/** Files under this folder carry a hash of what they hold in their names: they never change. */
const HASHED = 'assets';
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Asked for anew each time, and sent only when it is another. */
const ASK_FIRST = 'no-cache';

/** Types that servers of some age don't know; a page refuses a script or font of another type. */
const TYPES: Headers = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

const FRAMES = {
  name: 'Content-Security-Policy',
  value: "frame-ancestors 'self' https://www.gemeente.example",
} as const;

const NOTE =
  'Headers for Bestuurskaart. Made by its release: to change them, add to them rather than edit this file.';
const FRAMES_NOTE =
  'Who may show the map in a frame. A second policy adds to the first. Without it: everyone.';

const entries = (headers: Headers): readonly (readonly [string, string])[] =>
  Object.entries(headers);

const double = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const nginxHeaders = (headers: Headers): string =>
  `# ${NOTE}
# nginx forgets all headers from above in a block that adds one of its own: include this file in each such block.
${entries(headers)
  .map(([name, value]) => `add_header ${name} ${double(value)} always;`)
  .join('\n')}
# ${FRAMES_NOTE}
# add_header ${FRAMES.name} ${double(FRAMES.value)} always;
`;

const nginxSite = (): string => `# ${NOTE}
# A server of its own. For a path of another site: copy the two locations, with that path before each.
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
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/manifest+json;

    types {
        text/html html;
        text/css css;
        text/plain txt;
        image/png png;
        ${Object.entries(TYPES)
          .map(([ending, type]) => `${type} ${ending.slice(1)};`)
          .join('\n        ')}
    }
    charset utf-8;
    charset_types text/html text/css text/plain text/markdown text/javascript application/json;

    location / {
        include snippets/bestuurskaart-headers.conf;
        add_header Cache-Control ${double(ASK_FIRST)} always;
        try_files $uri $uri/ =404;
    }

    location /${HASHED}/ {
        include snippets/bestuurskaart-headers.conf;
        add_header Cache-Control ${double(FOR_EVER)};
        try_files $uri =404;
    }
}
`;

const apache = (headers: Headers): string => `# ${NOTE}
# Put it beside index.html as .htaccess, or into a <Directory> of the server. It wants mod_headers and mod_mime.
Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
${Object.entries(TYPES)
  .map(([ending, type]) => `AddType ${type} ${ending}`)
  .join('\n')}
<IfModule mod_headers.c>
${entries(headers)
  .map(([name, value]) => `    Header always set ${name} ${double(value)}`)
  .join('\n')}
    # ${FRAMES_NOTE}
    # Header always add ${FRAMES.name} ${double(FRAMES.value)}
    Header set Cache-Control ${double(ASK_FIRST)}
    # Names with a hash never change; ours end in eight signs before the ending.
    <FilesMatch "-[A-Za-z0-9_-]{8}\\.(?:js|css|woff2)$">
        Header set Cache-Control ${double(FOR_EVER)}
    </FilesMatch>
</IfModule>
<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml application/manifest+json
</IfModule>
`;

const iis = (headers: Headers): string => `<?xml version="1.0" encoding="utf-8"?>
<!-- ${NOTE} Put it beside index.html as web.config. -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${Object.entries(TYPES)
  .map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" />\n      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  )
  .join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${entries(headers)
  .map(
    ([name, value]) =>
      `        <remove name="${name}" />\n        <add name="${name}" value="${xml(value)}" />`,
  )
  .join('\n')}
        <!-- ${FRAMES_NOTE} One header of a name is all that IIS sends: add to the policy above
             "; ${xml(FRAMES.value)}" -->
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <location path="${HASHED}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;

const caddy = (headers: Headers): string => `# ${NOTE}
# The site lies in /var/www/bestuurskaart. An address in place of :8080 gets its certificate by itself.
:8080 {
	root * /var/www/bestuurskaart
	encode gzip zstd
	# Some versions forget what is asked of a folder when they add its last slash.
	@folder {
		not path */
		file {path}/index.html
		expression {http.request.uri.query} != ""
	}
	redir @folder {path}/?{query} permanent
	file_server
	header {
${entries(headers)
  .map(([name, value]) => `\t\t${name} ${double(value)}`)
  .join('\n')}
		# ${FRAMES_NOTE}
		# +${FRAMES.name} ${double(FRAMES.value)}
	}
	@hashed path /${HASHED}/*
	header @hashed Cache-Control ${double(FOR_EVER)}
	@others not path /${HASHED}/*
	header @others Cache-Control ${double(ASK_FIRST)}
${entries(TYPES)
  .map(
    ([ending, type]) =>
      `\t@${ending.slice(1)} path *${ending}\n\theader @${ending.slice(1)} Content-Type ${type}`,
  )
  .join('\n')}
	handle_errors {
		header Cache-Control ${double(ASK_FIRST)}
		header Content-Type "text/html; charset=utf-8"
		@missing expression {err.status_code} == 404
		rewrite @missing /404.html
		file_server
	}
}
`;

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
  'apache/.htaccess': apache(headers),
  'iis/web.config': iis(headers),
  'caddy/Caddyfile': caddy(headers),
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
