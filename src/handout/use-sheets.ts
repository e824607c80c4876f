import { startTransition, useEffect, useMemo, useState } from 'react';
import type { Graph } from '../model/graph.ts';
import type { Relation, Scene, Story } from '../model/schema.ts';
import type { Request } from '../perspective/request.ts';
import { contentOf } from '../perspective/shown-content.ts';
import { atScene } from '../perspective/shown-scene.ts';
import { screenFor } from '../state/content.ts';
import { placementOf, wantedLayoutOf } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';

/** A scene, and what stands on its sheet. */
export interface Sheet {
  readonly scene: Scene;
  readonly request: Request;
  /** Of what has to be laid out for it. */
  readonly hash: string;
  /** Ids of the types of line and the lanes in it. */
  readonly types: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
  /** One of its relations for each way in which their claims are held. */
  readonly held: readonly Relation[];
}

/** So many are there at once, beside the cover, and so many come each time: drawing one takes longer than making it. */
const [FIRST, SLICE] = [4, 8];

export const sheetOf = (graph: Graph, scene: Scene, request: Request): Sheet => {
  const { relations, bodies } = contentOf(graph, request);
  return {
    scene,
    request,
    hash: wantedLayoutOf(graph, request, screenFor({ window: 'wide', request })).hash,
    types: new Set(relations.map(({ type }) => type)),
    lanes: new Set(bodies.map(({ lane }) => lane)),
    held: [...new Map(relations.map((one) => [one.evidence.status, one])).values()],
  };
};

interface Sheets {
  /** Those that are made, from the beginning of the story on; in the end all of them, for a printer. */
  readonly sheets: readonly Sheet[];
  /** Whether all of the story is there, with its pictures. */
  readonly isWhole: boolean;
}

/** Makes the sheets of a story. More come once those that are there have their pictures, which else would all come at once. */
export const useSheets = (graph: Graph, request: Request, story: Story): Sheets => {
  const make = useMemo(
    () =>
      (scene: Scene): Sheet =>
        sheetOf(graph, scene, atScene(graph, request, story, scene)),
    [graph, request, story],
  );
  const first = useMemo(() => story.scenes.slice(0, FIRST).map(make), [story, make]);
  const [later, setLater] = useState({ after: first, sheets: first });
  const sheets = later.after === first ? later.sheets : first;
  const hashes = useMemo(() => [...new Set(sheets.map(({ hash }) => hash))], [sheets]);
  const isLaidOut = useMap((state) => hashes.every((hash) => placementOf(state, hash) !== null));
  const isWhole = isLaidOut && sheets.length >= story.scenes.length;
  useEffect(() => {
    if (isWhole || !isLaidOut) return;
    const timer = setTimeout(() => {
      const more = story.scenes.slice(sheets.length, sheets.length + SLICE).map(make);
      // Drawn with pauses, in which the page can be used.
      startTransition(() => setLater({ after: first, sheets: [...sheets, ...more] }));
    });
    return () => clearTimeout(timer);
  }, [story, make, first, sheets, isWhole, isLaidOut]);
  return { sheets, isWhole };
};
