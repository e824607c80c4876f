import {
  ASK_FIRST,
  double,
  entries,
  FOR_EVER,
  FRAMES,
  FRAMES_NOTE,
  type Headers,
  NOTE,
  TYPES,
} from './header-parts.ts';

/** `.htaccess`, beside `index.html`, in whichever path. */
export const apacheFile = (headers: Headers): string => `# ${NOTE}
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
# The page for what is not there, in whichever path this folder stands.
<IfModule mod_rewrite.c>
    RewriteEngine On
    RewriteCond %{REQUEST_URI}::$1 ^/(.*?)([^:]*)::\\2$
    RewriteRule ^(.*)$ - [E=BESTUURSKAART:%1]
    ErrorDocument 404 /%{reqenv:BESTUURSKAART}404.html
</IfModule>
`;
