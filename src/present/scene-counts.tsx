import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import styles from './scene-counts.module.css';
import { loadOf } from './scene-load.ts';

interface SceneCountsProps {
  readonly perspective: Perspective;
}

/** What a picture amounts to, in figures that the last row reads. */
export const SceneCounts = ({ perspective }: SceneCountsProps) => {
  const graph = useGraph();
  const { load } = useMessagesApart().present;
  const request = useMap((state) => state.request);
  const provenance = provenanceAs(graph, perspective, request);
  return (
    <dl className={styles.counts} data-counts>
      {loadOf(graph, perspective, provenance, load, request.lang).map(({ count, words }) => (
        <div key={words}>
          <dd>{count}</dd>
          <dt>{words}</dt>
        </div>
      ))}
    </dl>
  );
};
