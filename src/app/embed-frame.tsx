import { ExternalLink } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { CameraSlot, CameraSlots } from '../controls/camera-slot.tsx';
import { captionOf } from '../i18n/caption.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { provenanceSentence } from '../i18n/provenance-sentence.ts';
import { shareWords } from '../i18n/share-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Apart } from '../lazy/apart.tsx';
import { FilterNote } from '../panels/filter-note.tsx';
import { APPEARANCE, appearanceFor } from '../perspective/appearances.ts';
import { provenanceAs } from '../perspective/provenance-as.ts';
import { ProcessBar, StepCard, StepList } from '../process/lazy.ts';
import { selectPerspective, selectPlacement } from '../state/selectors.ts';
import { useMap } from '../state/store.ts';
import { AppearanceSwitch } from './appearance-switch.tsx';
import styles from './embed-frame.module.css';
import { FrameTools } from './frame-tools.tsx';
import { Picture } from './picture.tsx';
import { useFullAddress } from './use-full-address.ts';

/**
 * Bounds of the height that a diagram asks for, in CSS pixels: one higher than the screen could not be seen whole
 * in the page around it.
 */
const PICTURE = { least: 280, most: 900, ofScreen: 0.7 } as const;

const mostHigh = (): number =>
  Math.max(PICTURE.least, Math.min(PICTURE.most, window.screen.availHeight * PICTURE.ofScreen));

interface EmbedFrameProps {
  /** Hears how high the frame would like to be, in CSS pixels, whenever that changes. */
  readonly onResize: (height: number) => void;
}

/** The map in a frame of another page: picture, caption, the list, and the way to the full page. */
export const EmbedFrame = ({ onResize }: EmbedFrameProps) => {
  const messages = useMessages();
  const apart = useMessagesApart();
  const { embed: words } = apart;
  const perspective = useMap(selectPerspective);
  const placement = useMap(selectPlacement);
  const graph = useMap((state) => state.graph);
  const full = useFullAddress();
  const request = useMap((state) => state.request);
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const isScaled =
    graph !== null &&
    perspective !== null &&
    APPEARANCE[appearanceFor(graph, request.as, perspective.view)].isScaled;
  const ratio = placement && isScaled ? placement.height / placement.width : null;

  useEffect(() => {
    const element = frame.current;
    const canvas = picture.current;
    if (element === null || canvas === null) return;
    const tell = () => {
      // What is told of this map stands above the frame, as another part of the page.
      const above = element.getBoundingClientRect().top + window.scrollY;
      const others = [...element.children].reduce(
        (sum, child) => sum + (child === canvas ? 0 : child.getBoundingClientRect().height),
        0,
      );
      const wanted = ratio === null ? canvas.scrollHeight : canvas.clientWidth * ratio;
      const height =
        ratio === null ? wanted : Math.min(mostHigh(), Math.max(PICTURE.least, wanted));
      if (canvas.clientWidth > 0) onResize(Math.ceil(above + others + height));
    };
    const observer = new ResizeObserver(tell);
    for (const child of element.children) observer.observe(child);
    if (element.parentElement) observer.observe(element.parentElement);
    if (canvas.firstElementChild) observer.observe(canvas.firstElementChild);
    return () => observer.disconnect();
  }, [ratio, onResize]);

  if (perspective === null || graph === null) return null;
  const { process } = perspective;
  const provenance = provenanceAs(graph, perspective, request);
  const share = shareWords(provenance, apart);
  return (
    <CameraSlots>
      {/* The page around the frame has the landmarks: two of one name would be told twice. */}
      <div id="main" tabIndex={-1} className={styles.frame} ref={frame}>
        <div className={styles.head}>
          <h1>{perspective.title}</h1>
          <AppearanceSwitch />
        </div>
        <div className={styles.picture} ref={picture}>
          <Picture
            perspective={perspective}
            listHead={process ? <StepList shown={process} /> : null}
          />
        </div>
        {process ? (
          <Apart>
            <ProcessBar shown={process} />
            <StepCard shown={process} />
          </Apart>
        ) : null}
        <div className={styles.foot}>
          <div className={styles.words}>
            <p role="status" data-caption>
              {captionOf(perspective, messages, request.lang)}
            </p>
            <p className={styles.quiet} data-provenance>
              {graph.file.meta.region[request.lang]}:{' '}
              {provenanceSentence({ ...provenance, hidden: 0 }, messages, request.lang, share)}
              {provenance.hidden > 0 ? (
                <>
                  {' · '}
                  <FilterNote hidden={provenance.hidden} />
                </>
              ) : null}
            </p>
          </div>
          <CameraSlot />
          <FrameTools />
          <a href={full} target="_blank" rel="noopener">
            {words.full} <ExternalLink aria-hidden size={14} />
          </a>
        </div>
      </div>
    </CameraSlots>
  );
};
