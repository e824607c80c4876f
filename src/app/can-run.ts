/**
 * Whether this browser can do what the map needs. A script in the page itself has looked (`index.html`):
 * it is written so that a browser which can't even read this bundle still runs it. Below the floor that
 * the README states, the page stays what the build made of it, with a link to the list of its view.
 */
export const canRun = (): boolean => document.documentElement.dataset.old === undefined;
