import { useLanguageOf } from '../controls/use-language-of.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Graph } from '../model/graph.ts';
import { mustGet } from '../model/graph.ts';
import { membersAre } from '../model/municipality.ts';
import { plainText } from '../model/plain-text.ts';
import { useMap } from '../state/store.ts';
import type { Finding, Opening } from './finding.ts';
import styles from './finding-option.module.css';

interface FindingOptionProps {
  readonly graph: Graph;
  readonly id: string;
  readonly finding: Finding;
  readonly isActive: boolean;
  /** Without what kind of thing it is, and of a member only its name: the list says so of all. */
  readonly isShort: boolean;
  readonly onChoose: () => void;
}

const targetOf = (opens: Opening): string => {
  switch (opens.kind) {
    case 'question':
      return opens.ask;
    case 'seats':
      return opens.member;
    case 'drawn':
      return opens.id;
    case 'step':
      return opens.step;
  }
};

/** One thing that was found: what kind of thing it is, what it is called, and where it belongs. */
export const FindingOption = ({
  graph,
  id,
  finding,
  isActive,
  isShort,
  onChoose,
}: FindingOptionProps) => {
  const { lens, search } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const { kind, opens, title, text } = finding;
  const languageOf = useLanguageOf();
  const found = opens?.kind === 'drawn' ? graph.bodies.get(opens.id) : undefined;
  const member = opens?.kind === 'seats' ? opens.member : null;
  const kindWord = () => {
    if (kind !== 'seats') return search.kinds[kind];
    return lens.member[membersAre(graph, member === null ? [] : [member])];
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox of the list handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={opens === null || undefined}
      className={isShort && member !== null ? styles.short : styles.option}
      data-found={opens === null ? undefined : targetOf(opens)}
      data-kind={kind}
      onClick={onChoose}
    >
      {isShort && member !== null ? (
        plainText(mustGet(graph.bodies, member).name[lang])
      ) : (
        <>
          {isShort ? null : <span className={styles.kind}>{kindWord()}</span>}
          <span>
            <strong lang={languageOf(found?.name)}>{title}</strong>
            {text === '' ? null : <span className={styles.text}> {text}</span>}
          </span>
        </>
      )}
    </div>
  );
};
