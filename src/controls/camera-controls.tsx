import { Maximize, Minus, Plus } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import styles from './camera-controls.module.css';

/** What the buttons do. */
interface Camera {
  readonly fit: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
}

/**
 * Zoom in, zoom out, and back to the whole picture.
 * @param camera `null`: there is no picture yet, and the buttons can't be pressed
 */
export const CameraControls = ({ camera }: { readonly camera: Camera | null }) => {
  const { diagram } = useMessages();
  return (
    <div className={styles.controls} inert={camera === null}>
      <button
        type="button"
        aria-label={diagram.zoomIn}
        title={diagram.zoomIn}
        onClick={camera?.zoomIn}
      >
        <Plus aria-hidden size={18} />
      </button>
      <button
        type="button"
        aria-label={diagram.zoomOut}
        title={diagram.zoomOut}
        onClick={camera?.zoomOut}
      >
        <Minus aria-hidden size={18} />
      </button>
      <button type="button" aria-label={diagram.fit} title={diagram.fit} onClick={camera?.fit}>
        <Maximize aria-hidden size={18} />
      </button>
    </div>
  );
};
