import { Mail, Printer } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { addressOf } from '../address/address-of.ts';
import { CopyField } from '../controls/copy-field.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { shutDialog } from '../controls/shut-dialog.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { Apart } from '../lazy/apart.tsx';
import { pageRoot } from '../loading/page-root.ts';
import type { Perspective } from '../perspective/perspective.ts';
import { plainIn } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { EmbedCode } from './embed-code.tsx';
import { SavePicture } from './lazy.ts';
import { type PinnedScript, pinnedScript } from './pinned-script.ts';
import styles from './share-dialog.module.css';
import {
  type Embedding,
  type EmbeddingKind,
  FRAME_SIZES,
  type FrameSizeName,
  pictureAddress,
  policyLine,
  STATEMENTS,
  stillPage,
} from './snippets.ts';

/** A message of one's own mail program, to be addressed there. */
const mailOf = (subject: string, body: string): string =>
  `mailto:?${new URLSearchParams({ subject, body }).toString().replaceAll('+', '%20')}`;

interface ShareDialogProps {
  readonly perspective: Perspective;
  readonly onClose: () => void;
}

/** Everything needed to take exactly this picture along: as a link, or on a page of one's own. */
export const ShareDialog = ({ perspective, onClose }: ShareDialogProps) => {
  const root = pageRoot();
  const { share, handout } = useMessagesApart();
  const dialog = useRef<HTMLDialogElement>(null);
  const request = useMap((state) => state.request);
  const { lang } = request;
  const region = useMap((state) => state.graph?.file.meta.region[lang] ?? '');
  const graph = useMap((state) => state.graph);
  const address = useMap((state) => state.address);
  const hasPages = useMap((state) => state.pagesAt !== null);
  const languages = useMap((state) => state.deployment.languages);
  const stories = graph?.file.stories ?? [];
  const handoutAddress = (story: string) =>
    addressOf({ graph, address }, { ...plainIn(request), story, handout: 'scenes' }, root).href;
  const [kind, setKind] = useState<EmbeddingKind>('component');
  const [isSaving, setIsSaving] = useState(false);
  const [size, setSize] = useState<FrameSizeName>('room');
  const [script, setScript] = useState<PinnedScript | null>(null);
  useEffect(() => {
    void pinnedScript(pageRoot(), document.documentElement.dataset.version).then(setScript);
  }, []);
  const { href } = window.location;
  const link = pictureAddress(new URL(href), root, perspective.view.id, hasPages);
  const embedding: Embedding = {
    link,
    root,
    title: `${perspective.title}, ${region}`,
    size: FRAME_SIZES[size],
    script,
  };
  const still = hasPages ? stillPage(root, perspective.view.id, lang, languages) : null;
  return (
    <Dialog ref={dialog} className={styles.dialog} title={share.title} onClose={onClose}>
      <CopyField name="link" label={share.link} text={href} />
      <div className={styles.choices}>
        <a className={controls.button} href={mailOf(embedding.title, href)}>
          <Mail aria-hidden size={16} /> {share.mail}
        </a>
        <button
          type="button"
          className={controls.button}
          onClick={() => {
            // What lies over the page would be printed with it.
            shutDialog(dialog.current);
            requestAnimationFrame(() => window.print());
          }}
        >
          <Printer aria-hidden size={16} /> {share.print}
        </button>
      </div>
      <details
        className={styles.more}
        onToggle={({ currentTarget }) => setIsSaving(currentTarget.open)}
      >
        <summary>{share.picture.title}</summary>
        {isSaving ? (
          <Apart>
            <SavePicture address={root.protocol === 'file:' ? null : href} />
          </Apart>
        ) : null}
      </details>
      {stories.map(({ id, title: name }) => (
        <p key={id}>
          <a href={handoutAddress(id)} target="_blank" rel="noopener">
            {handout.open}
          </a>{' '}
          ({name[lang]})
        </p>
      ))}
      {root.protocol === 'file:' ? null : (
        <>
          <EmbedCode
            embedding={embedding}
            still={still}
            kind={kind}
            onKind={setKind}
            onSize={setSize}
          />
          <details className={styles.more}>
            <summary>{share.forWebmaster}</summary>
            <CopyField name="policy" label={share.policy} text={policyLine(embedding, kind)} />
            <CopyField
              name="accessibility"
              label={share.accessibility}
              text={STATEMENTS.accessibility[lang]}
            />
            <CopyField name="privacy" label={share.privacy} text={STATEMENTS.privacy[lang]} />
            <p>
              <a href={new URL('embed-demo/', root).href}>{share.demo}</a>
            </p>
          </details>
        </>
      )}
    </Dialog>
  );
};
