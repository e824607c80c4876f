import type { Ref } from 'react';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { shareWords } from '../i18n/share-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { plainText } from '../model/plain-text.ts';
import { jointsOf, matrixOf } from '../perspective/matrix-rows.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { columnName, marksTold } from '../still/matrix-words.ts';
import { Shapes } from '../still/shapes.tsx';
import { originOf } from './key-of.tsx';
import { SheetFrame } from './sheet-frame.tsx';
import { tableDrawingOf } from './table-drawing.ts';

interface TableSheetProps {
  readonly ref: Ref<SVGSVGElement>;
  readonly perspective: Perspective;
  /** Where more can be asked; `null`: it is nowhere on the web. */
  readonly address: string | null;
}

/** The table of who sits where as a picture that stands by itself. */
export const TableSheet = ({ ref, perspective, address }: TableSheetProps) => {
  const graph = useGraph();
  const messages = useMessages();
  const apart = useMessagesApart();
  const request = useMap((state) => state.request);
  const { lang } = request;
  const { matrix: words } = apart;
  const matrix = matrixOf(graph, request);
  const { columns, rows, hasRoles } = matrix;
  const provenance = provenanceAs(graph, perspective, request);
  const { width, height, shapes } = tableDrawingOf({
    head: words.body,
    total: words.total,
    columns: columns.map(({ id, load }) => ({ name: columnName(graph, id, lang), load })),
    rows: rows.map((row) => {
      const joints = hasRoles ? null : jointsOf(columns, row);
      return {
        name: plainText(row.body.name[lang]),
        cells: columns.map(({ id }) => row.cells.get(id)),
        joints: columns.map(({ id }) => joints?.get(id)),
      };
    }),
  });
  return (
    <SheetFrame
      ref={ref}
      label={`${perspective.title}: ${messages.appearance.matrix}`}
      title={perspective.title}
      origin={originOf(graph, provenance, messages, lang, shareWords(provenance, apart))}
      drawn={{ width, height }}
      kinds={[]}
      explained={marksTold(matrix, words)}
      address={address}
    >
      <Shapes shapes={shapes} />
    </SheetFrame>
  );
};
