/** What every peer is given: the bodies and relations that our first view shows, and no more. */
export interface PeerGraph {
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly relations: readonly {
    readonly id: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** Reads the graph out of the page. */
export const readPeerGraph = (): PeerGraph =>
  JSON.parse(document.getElementById('graph')?.textContent ?? '');

/** Says that the picture is there, one frame after it was made. */
export const markReady = (): void => {
  requestAnimationFrame(() => {
    document.documentElement.dataset.state = 'ready';
  });
};
