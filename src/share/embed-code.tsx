import { CopyField } from '../controls/copy-field.tsx';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import styles from './share-dialog.module.css';
import {
  componentSnippet,
  type Embedding,
  type EmbeddingKind,
  FRAME_SIZES,
  type FrameSizeName,
  framedAddress,
  frameSnippet,
  pictureSnippet,
  type StillPage,
} from './snippets.ts';

const SIZES = ['room', 'small', 'large'] as const satisfies readonly FrameSizeName[];

interface EmbedCodeProps {
  readonly embedding: Embedding;
  /** The still picture of this view; `null`: the site keeps none of this map. */
  readonly still: StillPage | null;
  readonly kind: EmbeddingKind;
  readonly onKind: (kind: EmbeddingKind) => void;
  readonly onSize: (size: FrameSizeName) => void;
}

/** The code for a page of one's own, of the kind that its system lets through, and what it looks like there. */
export const EmbedCode = ({ embedding, still, kind, onKind, onSize }: EmbedCodeProps) => {
  const { share } = useMessagesApart();
  const { link, title, size } = embedding;
  const kinds: readonly EmbeddingKind[] =
    still === null ? ['component', 'frame'] : ['component', 'frame', 'picture'];
  const framed = kind === 'component' ? componentSnippet : frameSnippet;
  const isPicture = still !== null && kind === 'picture';
  const { width } = size;
  return (
    <section className={styles.embed}>
      <h3>{share.embed}</h3>
      <div className={styles.choices}>
        <fieldset>
          <legend>{share.kind}</legend>
          {kinds.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="kind"
                checked={choice === kind}
                onChange={() => onKind(choice)}
              />
              {share.kinds[choice]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{share.size}</legend>
          {SIZES.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="size"
                checked={FRAME_SIZES[choice] === size}
                onChange={() => onSize(choice)}
              />
              {share.sizes[choice]}
            </label>
          ))}
        </fieldset>
      </div>
      <CopyField
        name="snippet"
        label={share.snippet}
        text={isPicture ? pictureSnippet(still, embedding) : framed(embedding)}
      />
      <figure className={styles.preview}>
        <figcaption>{share.preview}</figcaption>
        {isPicture ? (
          <img src={still.picture.href} alt={title} width={width ?? undefined} />
        ) : (
          <iframe
            src={framedAddress(link).href}
            title={share.preview}
            width={width ?? '100%'}
            height={size.height}
          />
        )}
      </figure>
    </section>
  );
};
