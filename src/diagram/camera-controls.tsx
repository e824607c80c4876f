import { Maximize, Minus, Plus } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import styles from './camera-controls.module.css';
import type { CameraHandle } from './use-camera.ts';

/** Zoom in, zoom out, and back to the whole picture. */
export const CameraControls = ({ camera }: { readonly camera: CameraHandle }) => {
  const { diagram } = useMessages();
  return (
    <div className={styles.controls}>
      <button
        type="button"
        aria-label={diagram.zoomIn}
        title={diagram.zoomIn}
        onClick={camera.zoomIn}
      >
        <Plus aria-hidden size={18} />
      </button>
      <button
        type="button"
        aria-label={diagram.zoomOut}
        title={diagram.zoomOut}
        onClick={camera.zoomOut}
      >
        <Minus aria-hidden size={18} />
      </button>
      <button type="button" aria-label={diagram.fit} title={diagram.fit} onClick={camera.fit}>
        <Maximize aria-hidden size={18} />
      </button>
    </div>
  );
};
