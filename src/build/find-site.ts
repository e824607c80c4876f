/**
 * Script of the page for an address that is not there, where the deployment has not said at which address it
 * stands: a server shows that page at whichever depth was asked for, and only what lies in the folder of the
 * map is known. It looks for that from the root of the server down, and lets the links lead there.
 */
export const FIND_SITE = `(async () => {
  const folders = location.pathname.split('/').slice(1, 9);
  for (let depth = 0; depth < folders.length; depth++) {
    const site = ['', ...folders.slice(0, depth), ''].join('/');
    const answer = await fetch(site + 'pages.json', { method: 'HEAD' }).catch(() => null);
    if (answer === null || !answer.ok || !/json/.test(answer.headers.get('content-type'))) continue;
    for (const link of document.links) link.href = site + link.getAttribute('href').slice(1);
    return;
  }
})();`;
