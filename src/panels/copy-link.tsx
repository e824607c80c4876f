import { Check, Link } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import controls from '../styles/controls.module.css';

const SHOWN_MS = 4_000;

/** Copies the address of exactly this picture. */
export const CopyLink = () => {
  const { copyLink } = useMessages();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  };
  const Icon = outcome === 'done' ? Check : Link;
  return (
    <>
      <button
        type="button"
        className={controls.icon}
        aria-label={copyLink.action}
        title={copyLink.action}
        onClick={copy}
      >
        <Icon aria-hidden size={18} />
      </button>
      <span role="status" className="visually-hidden" data-copied={outcome ?? undefined}>
        {outcome === null ? '' : copyLink[outcome]}
      </span>
    </>
  );
};
