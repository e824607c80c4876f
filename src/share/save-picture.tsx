import { ImageDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { saveFile } from '../controls/save-file.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { appearanceFor } from '../perspective/appearances.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { usePicture } from '../still/use-picture.ts';
import controls from '../styles/controls.module.css';
import { pngFileOf, svgFileOf } from './picture-file.ts';
import { PictureSheet } from './picture-sheet.tsx';
import styles from './share-dialog.module.css';
import { TableSheet } from './table-sheet.tsx';

const KINDS = { svg: svgFileOf, png: pngFileOf } as const;
type Kind = keyof typeof KINDS;

interface SavePictureProps {
  /** Where the picture can be asked more; `null`: it is nowhere on the web. */
  readonly address: string | null;
}

/** The present picture as a file: for a slide, a letter or a page that takes no frame. */
export const SavePicture = ({ address }: SavePictureProps) => {
  const graph = useGraph();
  const request = useMap((state) => state.request);
  const { layingOut } = useMessages();
  const { picture: words } = useMessagesApart().share;
  const { perspective, placement } = usePicture(graph, request);
  const drawing = useRef<SVGSVGElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (kind: Kind) => {
    if (!drawing.current) return;
    try {
      const file = await KINDS[kind](drawing.current);
      saveFile(`${graph.file.meta.id}-${perspective.view.id}.${kind}`, file);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  const as = appearanceFor(graph, request.as, perspective.view);
  const isTable = as === 'matrix';
  if (placement === null && !isTable) return <p>{layingOut}</p>;
  return (
    <>
      {as === 'diagram' || isTable ? null : <p>{words.instead}</p>}
      {placement === null || isTable ? (
        <TableSheet ref={drawing} perspective={perspective} address={address} />
      ) : (
        <PictureSheet
          ref={drawing}
          perspective={perspective}
          placement={placement}
          address={address}
        />
      )}
      <div className={styles.choices}>
        {(['png', 'svg'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={controls.button}
            onClick={() => void save(kind)}
          >
            <ImageDown aria-hidden size={16} /> {words[kind]}
          </button>
        ))}
      </div>
      <p role="status">{hasFailed ? words.failed : ''}</p>
    </>
  );
};
