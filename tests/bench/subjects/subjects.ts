/** How to open one thing that is measured, and how to tell that its bodies are there. */
export interface Subject {
  readonly id: 'ours' | 'ours-opening' | 'react-flow-elk' | 'cytoscape-elk' | 'static-svg';
  readonly name: string;
  /** Path on the bench's own server, for a graph of so many bodies. */
  readonly path: (bodies: number) => string;
  /** Everything that stands for a body. Their number no longer grows once all of them are there. */
  readonly bodies: string;
  /** Bodies count only once the page says that they stand where they belong. */
  readonly countsWhenReady: boolean;
}

export const OURS: Subject = {
  id: 'ours',
  name: 'Bestuurskaart',
  path: (bodies) => `/ours-${bodies}/`,
  bodies: '#root [data-body]',
  countsWhenReady: false,
};

/** The map of Noord-Veluwe, as it is published. */
export const NOORD_VELUWE: Subject = { ...OURS, path: () => '/noord-veluwe/' };

/** A map made of a list of a whole country. */
export const NATIONAL: Subject = { ...OURS, path: () => '/national/' };

/** The map with everything drawn: a dense picture is a drawing, of which few bodies are elements. */
export const OURS_DENSE: Subject = {
  ...OURS,
  bodies: '#root [data-body], #root canvas',
  countsWhenReady: true,
};

/** The same at the size at which it opens: the part of it that can be read, as elements. */
export const OURS_OPENING: Subject = {
  ...OURS_DENSE,
  id: 'ours-opening',
  name: 'Bestuurskaart, as it opens',
};

export const REACT_FLOW_ELK: Subject = {
  id: 'react-flow-elk',
  name: 'React Flow + elkjs',
  path: (bodies) => `/peers/react-flow-elk/${bodies}.html`,
  bodies: '.react-flow__node',
  countsWhenReady: true,
};

export const CYTOSCAPE_ELK: Subject = {
  id: 'cytoscape-elk',
  name: 'Cytoscape + ELK',
  path: (bodies) => `/peers/cytoscape-elk/${bodies}.html`,
  bodies: 'canvas',
  countsWhenReady: true,
};

/** The floor: the same picture without a script. */
export const STATIC_SVG: Subject = {
  id: 'static-svg',
  name: 'Static SVG',
  path: (bodies) => `/static-svg/${bodies}.html`,
  bodies: 'svg rect',
  countsWhenReady: false,
};

export const PEERS: readonly Subject[] = [REACT_FLOW_ELK, CYTOSCAPE_ELK];

/** Path of the page that lays out with ELK alone. */
export const ELK_WORKER_PATH = '/peers/elk-worker/index.html';
