import { escapeHtml } from '../model/escape-html.ts';
import type { MapOfSite } from './map-of-site.ts';
import { languageOf } from './map-of-site.ts';

/**
 * `embed-demo/`: a page for webmasters to copy, with views of the map that it stands beside. It is Dutch, as
 * they are.
 */
export const demoPage = ({
  deployment,
  graph,
}: Pick<MapOfSite, 'deployment' | 'graph'>): string => {
  const lang = languageOf({ deployment });
  const { views, meta } = graph.file;
  const first = views.find(({ process }) => process !== undefined) ?? views[0];
  const other = views.findLast((view) => view !== first) ?? first;
  const region = escapeHtml(meta.region[lang]);
  const [id, title] = [first?.id ?? '', escapeHtml(first?.question[lang] ?? '')];
  const [otherId, otherTitle] = [other?.id ?? '', escapeHtml(other?.question[lang] ?? '')];
  const steps =
    first?.process === undefined
      ? ''
      : `<button type="button" data-do="previous">Vorige stap</button>
        <button type="button" data-do="next">Volgende stap</button>
        `;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Zo zet u de bestuurskaart op uw website</title>
    <meta name="robots" content="noindex" />
    <!-- Put the address of your map where it says 'self'. -->
    <meta
      http-equiv="Content-Security-Policy"
      content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-src 'self'"
    />
    <link rel="icon" href="../favicon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./demo.css" />
    <script src="../embed.js" defer></script>
    <script src="./demo.js" defer></script>
  </head>
  <body>
    <main>
      <h1>Zo zet u de bestuurskaart op uw website</h1>
      <p>
        Deze pagina staat voor een pagina van een gemeente. De kaart hieronder is één regel HTML; het
        wiel en één vinger scrollen deze pagina.
      </p>

      <h2>Met het onderdeel</h2>
      <bestuurs-kaart id="kaart" src="../${id}/" title="${title}">
        <a href="../${id}/">Bekijk de bestuurskaart van ${region}</a>
      </bestuurs-kaart>
      <p>
        ${steps}<button type="button" data-do="fit">Alles tonen</button>
        <button type="button" data-do="navigate" data-view="${otherId}">${otherTitle}</button>
      </p>
      <p>De kaart zegt: <output id="says" for="kaart">nog niets</output></p>

      <h2>Zonder script</h2>
      <iframe
        src="../${otherId}/?embed=1"
        title="${otherTitle}"
        loading="lazy"
        allow="fullscreen"
        width="100%"
        height="560"
      ></iframe>
      <p><a href="../${otherId}/">${otherTitle}</a></p>

      <h2>Als plaatje</h2>
      <p>
        <a href="../${otherId}/list/"><img src="../${otherId}/picture.svg" alt="${otherTitle}" width="100%" /></a>
      </p>
    </main>
  </body>
</html>
`;
};
