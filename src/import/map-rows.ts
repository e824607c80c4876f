import type { RawGraph } from '../model/format-2.ts';
import { DEFAULT_WORDS } from './default-words.ts';
import type { DraftBody, DraftEvidence } from './draft.ts';
import { type Cells, placeId, type Rows, rowTable } from './row-table.ts';
import { columnName, type SheetKind } from './sheet-words.ts';
import { BASE_VERBS } from './verb-words.ts';

type Tongue = 'nl' | 'en';
type Text = DraftBody['name'];

/** Columns at the end of a sheet: where its rows are known from, and for the map which they are. */
const KNOWN_FROM = ['source', 'place', 'quote', 'id'];

export interface MapRows {
  readonly tongue: Tongue;
  readonly sheets: Readonly<Record<SheetKind, Rows>>;
}

/** Makes the rows of a map's sheets, in the first language of the map. */
export const rowsOfMap = (file: RawGraph): MapRows => {
  const [first = 'nl'] = file.meta.languages ?? [];
  const tongue: Tongue = first === 'en' ? 'en' : 'nl';
  const say = (text: Text | undefined): string =>
    text === undefined
      ? ''
      : typeof text === 'string'
        ? text
        : (text[first] ?? Object.values(text)[0] ?? '');
  const named = (
    list: readonly { readonly id: string; readonly label?: Text | undefined }[] | undefined,
  ) => new Map(list?.map(({ id, label }) => [id, say(label) || id]));
  const [lanes, kinds, roles, types] = [file.lanes, file.kinds, file.roles, file.relationTypes].map(
    named,
  );
  const sources = new Map(file.sources?.map(({ id, title }) => [id, title]));
  const people = new Map(file.people?.map(({ id, name }) => [id, name]));
  const counts = new Map<string, number>();
  for (const { name } of file.bodies) counts.set(say(name), (counts.get(say(name)) ?? 0) + 1);
  const bodies = new Map(
    file.bodies.map(({ id, name, abbreviation }) => [
      id,
      (counts.get(say(name)) ?? 0) > 1 && abbreviation ? abbreviation : say(name),
    ]),
  );
  const body = (id: string | undefined): string => (id === undefined ? '' : (bodies.get(id) ?? id));
  const evidence = (held: DraftEvidence | undefined): Cells =>
    held?.status === 'stated'
      ? {
          source: sources.get(held.source) ?? held.source,
          place: String(held.place ?? ''),
          quote: held.quote,
        }
      : {};
  const verb = (id: string): string => types?.get(id) ?? BASE_VERBS[id]?.[tongue][0] ?? id;
  const yes = tongue === 'nl' ? 'ja' : 'yes';
  const words = DEFAULT_WORDS[tongue];
  const { meta } = file;
  const declared =
    typeof meta.evidence === 'object' && meta.evidence.status === 'declared'
      ? say(meta.evidence.by)
      : '';
  const about: readonly (readonly [string, string | undefined])[] = [
    ['name', say(meta.name)],
    ['region', say(meta.region)],
    ['description', say(meta.description)],
    ['validOn', meta.validOn],
    ['by', declared],
    ['version', meta.version],
    ['licence', meta.licence],
  ];
  return {
    tongue,
    sheets: {
      map: {
        columns: [],
        rows: about.flatMap(([field, value]) =>
          value ? [[columnName('map', field, tongue), value]] : [],
        ),
      },
      bodies: rowTable(
        file.bodies.map((one) => ({
          name: say(one.name),
          abbreviation: one.abbreviation,
          kind: one.kind === undefined ? '' : (kinds?.get(one.kind) ?? one.kind),
          lane: one.lane === undefined ? '' : (lanes?.get(one.lane) ?? one.lane),
          partOf: body(one.partOf),
          article: one.article,
          plural: one.number === 'plural' ? yes : '',
          description: say(one.description),
          aliases: one.aliases?.join('; '),
          url: one.contact?.site,
          mail: one.contact?.mail,
          phone: one.contact?.phone,
          address: one.contact?.address,
          from: one.from,
          until: one.until,
          ...evidence(one.evidence),
          id: one.id,
        })),
        [
          'name',
          'abbreviation',
          'kind',
          'lane',
          'partOf',
          'article',
          'plural',
          'description',
          'aliases',
          'url',
          'mail',
          'phone',
          'address',
          'from',
          'until',
          ...KNOWN_FROM,
        ],
      ),
      relations: rowTable(
        (file.relations ?? []).map((one, index) => ({
          from: body(one.from),
          type: verb(one.type),
          to: body(one.to),
          note: say(one.note),
          ...evidence(one.evidence),
          id: one.id ?? placeId(index),
        })),
        ['from', 'type', 'to', 'note', ...KNOWN_FROM],
      ),
      memberships: rowTable(
        (file.memberships ?? []).map((one, index) => ({
          member: body(one.member),
          body: body(one.body),
          role: one.role === undefined ? '' : (roles?.get(one.role) ?? one.role),
          partial: one.extent === 'partial' ? yes : '',
          person: one.person === undefined ? '' : (people.get(one.person) ?? one.person),
          from: one.from,
          until: one.until,
          ...evidence(one.evidence),
          id: one.id ?? placeId(index),
        })),
        ['member', 'body', 'role', 'partial', 'person', 'from', 'until', ...KNOWN_FROM],
      ),
      steps: rowTable(
        (file.processes ?? []).flatMap(({ id, title, steps }) => {
          const numbers = new Map(
            steps.map((step, index) => [step.id, step.number ?? String(index + 1)]),
          );
          return steps.map((step) => ({
            process: say(title) || id,
            number: numbers.get(step.id),
            title: say(step.title),
            actors: step.actors?.map(body).join('; '),
            waiting: step.waiting?.map(body).join('; '),
            days: step.days === undefined ? '' : `${step.days.min}-${step.days.max} ${words.days}`,
            council: say(step.council?.[0]?.text),
            councilHow:
              step.council?.[0]?.role === 'college' ? 'college' : step.council?.[0] ? 'direct' : '',
            question: say(step.question),
            ways: step.ways
              ?.map(({ to, label }) => {
                const target = to === null ? words.ending : (numbers.get(to) ?? to);
                const said = say(label).replace(/[;→]/gu, ' ');
                return said === '' ? `→ ${target}` : `${said} → ${target}`;
              })
              .join('; '),
            ...evidence(step.evidence),
            id: step.id,
          }));
        }),
        [
          'process',
          'number',
          'title',
          'actors',
          'waiting',
          'days',
          'council',
          'councilHow',
          'question',
          'ways',
          ...KNOWN_FROM,
        ],
      ),
      views: rowTable(
        (file.views ?? []).map((view) => ({
          title: say(view.title),
          question: say(view.question),
          show: Array.isArray(view.bodies)
            ? view.bodies.map(body).join('; ')
            : [
                ...(view.bodies?.lanes?.map(
                  (id) => `${columnName('bodies', 'lane', tongue)}: ${lanes?.get(id) ?? id}`,
                ) ?? []),
                ...(view.bodies?.kinds?.map(
                  (id) => `${columnName('bodies', 'kind', tongue)}: ${kinds?.get(id) ?? id}`,
                ) ?? []),
              ].join('; '),
          id: view.id,
        })),
        ['title', 'question', 'show', 'id'],
      ),
      story: rowTable(
        (file.stories ?? []).flatMap(({ title, scenes }) =>
          scenes.map((scene, index) => {
            const view = file.views?.find(({ id }) => id === scene.view);
            const process = file.processes?.find(({ id }) => id === view?.process);
            const step = process?.steps.findIndex(({ id }) => id === scene.step) ?? -1;
            const number = process?.steps[step]?.number ?? String(step + 1);
            return {
              story: say(title),
              title: say(scene.title),
              view: say(view?.title),
              choose: step >= 0 ? `${words.step.toLowerCase()} ${number}` : body(scene.select),
              caption: say(scene.caption),
              notes: say(scene.notes),
              ...evidence(scene.evidence),
              id: scene.id ?? placeId(index),
            };
          }),
        ),
        ['story', 'title', 'view', 'choose', 'caption', 'notes', ...KNOWN_FROM],
      ),
      sources: rowTable(
        (file.sources ?? []).flatMap(({ id, title, author, date, url, places = [] }) =>
          (places.length === 0 ? [undefined] : places).map((place) => ({
            title,
            author,
            place: place === undefined ? '' : String(place.place),
            words: place?.words,
            url,
            date,
            id,
          })),
        ),
        ['title', 'author', 'place', 'words', 'url', 'date', 'id'],
      ),
    },
  };
};
