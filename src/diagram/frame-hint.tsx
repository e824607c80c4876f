import { useMessagesApart } from '../i18n/messages-apart.ts';
import styles from './frame-hint.module.css';
import type { Manners } from './use-frame-manners.ts';

const isMac = (): boolean => /mac/i.test(navigator.platform);

/** How to move and zoom a map in a frame, shown to who just tried in vain. */
export const FrameHint = ({ hint }: { readonly hint: Manners }) => {
  const { embed } = useMessagesApart();
  const text = hint === 'touch' ? embed.touchHint : isMac() ? embed.wheelHintMac : embed.wheelHint;
  return (
    <p className={styles.hint} role="status" data-hint={hint}>
      {text}
    </p>
  );
};
