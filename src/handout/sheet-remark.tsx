import { useMessages } from '../i18n/use-messages.ts';
import type { Remark } from '../model/schema.ts';
import { useMap } from '../state/store.ts';
import styles from './sheet.module.css';

interface SheetRemarkProps {
  readonly remark: Remark;
  /** What the sheet says already. */
  readonly heading: string;
  readonly caption: string;
}

/** The statement, pitfall or question of a scene, with its points; nothing is said twice. */
export const SheetRemark = ({ remark, heading, caption }: SheetRemarkProps) => {
  const { details } = useMessages();
  const lang = useMap((state) => state.request.lang);
  const { kind, title, text, points = [] } = remark;
  return (
    <div>
      <h3>
        {title[lang] === heading ? details.kinds[kind] : `${details.kinds[kind]}: ${title[lang]}`}
      </h3>
      {text[lang] === caption ? null : <p className={styles.remark}>{text[lang]}</p>}
      {points.length === 0 ? null : (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point[lang]}>{point[lang]}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
