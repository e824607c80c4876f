import { memo } from 'react';
import type { Story } from '../model/schema.ts';
import type { Language } from '../model/text.ts';
import styles from './cover.module.css';

/** So many scenes stand in one list: of lists out of sight a screen works out nothing. */
const IN_ONE = 100;

interface CoverContentsProps {
  readonly scenes: Story['scenes'];
  readonly lang: Language;
}

/** What a story tells, numbered. It stays as it is while sheets come. */
export const CoverContents = memo(({ scenes, lang }: CoverContentsProps) =>
  Array.from({ length: Math.ceil(scenes.length / IN_ONE) }, (_, part) => {
    const listed = scenes.slice(part * IN_ONE, (part + 1) * IN_ONE);
    return (
      <ol key={listed[0]?.id} start={part * IN_ONE + 1} className={styles.list}>
        {listed.map(({ id, title }) => (
          <li key={id}>{title[lang]}</li>
        ))}
      </ol>
    );
  }),
);
