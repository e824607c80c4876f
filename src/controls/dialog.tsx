import { X } from 'lucide-react';
import {
  type KeyboardEventHandler,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
} from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';
import styles from './dialog.module.css';
import { shutDialog } from './shut-dialog.ts';

interface DialogProps {
  /** What it is about: its name, and its heading when it has one. */
  readonly title: string;
  /** A dialog that is one field has no heading: the label of the field says as much. */
  readonly isHeaded?: boolean;
  readonly className: string | undefined;
  /** For who closes it with more than its own button or Escape. */
  readonly ref?: RefObject<HTMLDialogElement | null>;
  /** It is only looked at, and takes neither focus nor keys. */
  readonly isInert?: boolean;
  readonly onClose: () => void;
  readonly onKeyDown?: KeyboardEventHandler<HTMLDialogElement>;
  readonly children: ReactNode;
}

/** A press beside a dialog is one on its backdrop, which is the dialog itself, outside its own edges. */
const closeBeside = ({
  currentTarget,
  target,
  clientX,
  clientY,
}: MouseEvent<HTMLDialogElement>) => {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  if (target === currentTarget && !isInside) shutDialog(currentTarget);
};

/**
 * What lies over the page until it is closed: open as soon as it is there. The browser keeps the focus
 * in it, closes it at Escape, and a press beside it does too; it gives the focus back to what had it before; it can only do so for a
 * dialog that is closed, so whoever is done with it calls `shutDialog` and takes it away in `onClose`.
 */
export const Dialog = ({
  title,
  isHeaded = true,
  className = '',
  ref,
  isInert = false,
  onClose,
  onKeyDown,
  children,
}: DialogProps) => {
  const { close } = useMessages();
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  useEffect(() => {
    dialog.current?.showModal();
  }, [dialog]);
  const closer = (
    <button
      type="button"
      className={controls.icon}
      aria-label={close}
      onClick={() => shutDialog(dialog.current)}
    >
      <X aria-hidden size={18} />
    </button>
  );
  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${className}`}
      aria-label={title}
      inert={isInert}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={closeBeside}
    >
      {isHeaded ? (
        <div className={styles.head}>
          <h2>{title}</h2>
          {closer}
        </div>
      ) : null}
      {children}
      {isHeaded ? null : <div className={styles.corner}>{closer}</div>}
    </dialog>
  );
};
