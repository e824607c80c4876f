import { useAddress } from '../controls/use-address.ts';
import { asOf } from '../i18n/as-of.ts';
import { evidenceLine } from '../i18n/evidence-mark.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import { dataSentence, sourceWords } from '../i18n/source-words.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { pageRoot } from '../loading/page-root.ts';
import { statusesOf } from '../model/evidence-words.ts';
import type { Story } from '../model/schema.ts';
import { plainIn } from '../perspective/request.ts';
import { useMap } from '../state/store.ts';
import { useGraph } from '../state/use-graph.ts';
import { EvidenceSample, LineSample } from '../still/line-sample.tsx';
import { fitsInCode, QrCode } from '../still/qr-code.tsx';
import styles from './cover.module.css';
import { CoverContents } from './cover-contents.tsx';
import paper from './paper.module.css';
import type { Sheet } from './use-sheets.ts';

interface HandoutCoverProps {
  readonly story: Story;
  readonly sheets: readonly Sheet[];
}

/** The first sheet: what this is, how to read it, where it comes from, and its address. */
export const HandoutCover = ({ story, sheets }: HandoutCoverProps) => {
  const root = pageRoot();
  const graph = useGraph();
  const messages = useMessages();
  const { legend, provenance } = messages;
  const { handout: words } = useMessagesApart();
  const request = useMap((state) => state.request);
  const { lang } = request;
  const { meta, sources, relationTypes } = graph.file;
  const types = new Set(sheets.flatMap((sheet) => [...sheet.types]));
  const lanes = new Set(sheets.flatMap((sheet) => [...sheet.lanes]));
  const link = useAddress({ ...plainIn(request), story: story.id });
  return (
    <section className={`${paper.paper} ${styles.cover}`} data-sheet="">
      <header>
        <p className={paper.quiet}>{meta.name[lang]}</p>
        <h1>{story.title[lang]}</h1>
        {meta.description ? <p>{meta.description[lang]}</p> : null}
      </header>
      <div className={styles.contents}>
        <h2>{words.contents}</h2>
        <CoverContents scenes={story.scenes} lang={lang} />
      </div>
      <div className={styles.legend}>
        <h2>{legend.title}</h2>
        <ul>
          {relationTypes
            .filter(({ id }) => types.has(id))
            .map(({ id, label, style }) => (
              <li key={id}>
                <LineSample style={style} evidence="stated" /> {label[lang]}
              </li>
            ))}
        </ul>
        <ul>
          {statusesOf(sheets.flatMap(({ held }) => held)).map((status) => (
            <li key={status}>
              <EvidenceSample evidence={status} /> {evidenceLine(status, messages, lang)}
            </li>
          ))}
          {graph.lanesInOrder
            .filter(({ id }) => lanes.has(id))
            .map(({ id, label, style }) => (
              <li key={id} data-lane-style={style}>
                <span className={styles.swatch} /> {label[lang]}
              </li>
            ))}
        </ul>
      </div>
      <div className={styles.origin}>
        {sources.length === 0 ? null : (
          <>
            <h2>{words.sources}</h2>
            <ul>
              {sources.map((source) => (
                <li key={source.id}>
                  {sourceWords(source, lang)}.{source.url ? ` ${source.url}` : ''}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          {meta.validOn === undefined
            ? null
            : `${asOf(meta.validOn, provenance.date, provenance.dateToCome, lang)}. `}
          {dataSentence(meta, messages)}
        </p>
      </div>
      {root.protocol === 'file:' || !fitsInCode(link.href) ? null : (
        <figure className={styles.link}>
          <QrCode text={link.href} label={words.code} />
          <figcaption>
            {words.online}
            <br />
            <span className={styles.address}>{link.href}</span>
          </figcaption>
        </figure>
      )}
    </section>
  );
};
