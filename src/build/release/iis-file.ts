import { entries, FRAMES, FRAMES_NOTE, HASHED, type Headers, NOTE, TYPES } from './header-parts.ts';

const xml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** `web.config`, beside `index.html`. */
export const iisFile = (headers: Headers): string => `<?xml version="1.0" encoding="utf-8"?>
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
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="404.html" responseMode="File" />
    </httpErrors>
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
