import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { LongList, type Standing } from '../controls/long-list.tsx';
import { counted } from '../i18n/counted.ts';
import {
  filledSentence,
  importFaultSentence,
  meantSentence,
  placeSentence,
} from '../i18n/import-sentences.ts';
import { useMessagesApart } from '../i18n/messages-apart.ts';
import type { Filled, ImportFault, Repair, SaidField } from '../import/import-report.ts';
import { fillSentence } from '../model/sentences.ts';
import { OF_ENTRIES } from '../model/window-of.ts';
import type { OwnMap } from '../state/own-map.ts';
import { useMap } from '../state/store.ts';
import controls from '../styles/controls.module.css';
import { GraphFaults } from './graph-faults.tsx';
import { repairOwn } from './open-own.ts';
import styles from './own-panel.module.css';
import { SayField } from './say-field.tsx';

const NOTHING: readonly never[] = [];

/** What a fault takes before it was ever drawn, in CSS pixels. */
const HEIGHT = 130;

/** So many names are offered at once, of a map that has more. */
const MOST_OFFERED = 2_000;

const keyOf = ({ code, sheet, row, column, values }: ImportFault): string =>
  [code, sheet, row, column, values.found].join(' ');

const RepairButton = ({ repair }: { readonly repair: Repair }) => {
  const { own } = useMessagesApart();
  const words = {
    set: own.takeOver,
    'add-body': own.newBody,
    'drop-rows': own.dropRow,
    accept: own.keep,
    say: own.change,
  };
  return (
    <button
      type="button"
      className={controls.button}
      data-repair={repair.kind}
      onClick={() => void repairOwn([repair])}
    >
      {repair.kind === 'set' ? <Check aria-hidden size={16} /> : null} {words[repair.kind]}
    </button>
  );
};

/** What can be meant by a cell instead of what is proposed. */
const MEANT: Partial<Record<ImportFault['code'], 'body' | 'verb'>> = {
  'unknown-body': 'body',
  'step-of-unknown': 'body',
  'verb-missing': 'verb',
};

interface OtherWordProps {
  readonly repair: Extract<Repair, { kind: 'set' }>;
  readonly kind: 'body' | 'verb';
}

/** A body or a verb that was meant instead of the one that is proposed. */
const OtherWord = ({ repair, kind }: OtherWordProps) => {
  const { own } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const file = useMap((state) => state.graph?.file);
  const words = useMemo(() => {
    const known =
      kind === 'body'
        ? file?.bodies.map(({ name }) => name[lang])
        : file?.relationTypes.map(({ label }) => label[lang]);
    return [...new Set(known)].slice(0, MOST_OFFERED);
  }, [file, kind, lang]);
  // Where the cell names several, only the one that was not found is replaced.
  const instead = (name: string): Repair => ({
    ...repair,
    label: name,
    cells: repair.cells.map((cell) => ({
      ...cell,
      value: cell.value.replace(repair.label, () => name),
    })),
  });
  return (
    <SayField
      opens={own.other}
      label={own.fields[kind]}
      choices={words}
      onSay={(name) => void repairOwn([instead(name)])}
    />
  );
};

/** What can be said instead of a value that was filled in. */
const SAYS: Partial<Record<Filled['code'], SaidField>> = {
  'map-name': 'name',
  'valid-on': 'validOn',
  'no-evidence': 'by',
};

const FilledIn = ({ one }: { readonly one: Filled }) => {
  const { own } = useMessagesApart();
  const lang = useMap((state) => state.request.lang);
  const field = SAYS[one.code];
  return (
    <li>
      {filledSentence(one, lang)}
      {field === undefined ? null : (
        <SayField
          opens={own.change}
          label={own.fields[field]}
          type={field === 'validOn' ? 'date' : 'text'}
          onSay={(value) => void repairOwn([{ kind: 'say', field, value }])}
        />
      )}
    </li>
  );
};

interface FaultProps {
  readonly fault: ImportFault;
  readonly standing: Standing;
}

const Fault = ({ fault, standing }: FaultProps) => {
  const lang = useMap((state) => state.request.lang);
  const meant = meantSentence(fault, lang);
  const set = fault.repairs.find((repair) => repair.kind === 'set');
  const kind = MEANT[fault.code];
  return (
    <li className={styles.fault} data-severity={fault.severity} {...standing}>
      <p className={styles.place}>{placeSentence(fault, lang)}</p>
      <p>
        {importFaultSentence(fault, lang)} {meant === null ? null : <strong>{meant}</strong>}
      </p>
      {fault.repairs.length === 0 ? null : (
        <p className={styles.repairs}>
          {fault.repairs.map((repair) => (
            <RepairButton key={repair.kind} repair={repair} />
          ))}
        </p>
      )}
      {kind !== undefined && set?.kind === 'set' ? <OtherWord repair={set} kind={kind} /> : null}
    </li>
  );
};

interface FaultGroupProps {
  readonly title: string;
  readonly faults: readonly ImportFault[];
}

const FaultGroup = ({ title, faults }: FaultGroupProps) => {
  if (faults.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <LongList items={faults} expected={HEIGHT} className={styles.faults} portion={OF_ENTRIES}>
        {(fault, _, standing) => <Fault key={keyOf(fault)} fault={fault} standing={standing} />}
      </LongList>
    </section>
  );
};

/** The repairs that are likely right: the first of each, when it puts something in a cell. */
const likelyRepairs = (faults: readonly ImportFault[]): readonly Repair[] =>
  faults.flatMap(({ repairs: [first], severity, code }) =>
    first?.kind === 'set' && (severity === 'error' || code !== 'new-verb') ? [first] : [],
  );

/** What was found in the file that is drawn: what is not right with its repairs, and what was filled in. */
export const OwnPanel = ({ own }: { readonly own: OwnMap }) => {
  const { own: words } = useMessagesApart();
  const { faults, filled } = own;
  // What is left out of a workbook is told at its cells.
  const leftOut = useMap((state) => (own.counts === null ? state.omissions : NOTHING));
  const likely = likelyRepairs(faults);
  // That the list is not whole is told in it, and is no slip itself.
  const cut = faults.find(({ code }) => code === 'list-cut');
  const listed = faults.length + leftOut.length;
  const title =
    cut === undefined
      ? counted(words.messages, listed)
      : counted(words.messagesOf, listed - 1 + Number(cut.values.found), {
          shown: String(listed - 1),
        });
  return (
    <aside className={styles.panel} aria-label={words.found} data-own-list>
      <div className={styles.head}>
        <h2>
          <span role="status">{title}</span>
        </h2>
        {likely.length > 1 ? (
          <button
            type="button"
            className={controls.button}
            data-repair-all
            onClick={() => void repairOwn(likely)}
          >
            {counted(words.takeAll, likely.length)}
          </button>
        ) : null}
      </div>
      {leftOut.length === 0 ? null : (
        <section>
          <h3>{words.errors}</h3>
          <GraphFaults name={own.name} text={own.text} faults={leftOut} />
        </section>
      )}
      <FaultGroup
        title={words.errors}
        faults={faults.filter(({ severity }) => severity === 'error')}
      />
      <FaultGroup
        title={words.remarks}
        faults={faults.filter(({ severity }) => severity === 'remark')}
      />
      {filled.length === 0 ? null : (
        <section>
          <h3>{words.filled}</h3>
          <ul className={styles.filled}>
            {filled.map((one) => (
              <FilledIn key={`${one.code} ${JSON.stringify(one.values)}`} one={one} />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.where}>{fillSentence(words.mendThere, { name: own.name })}</p>
    </aside>
  );
};
