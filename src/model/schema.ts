/**
 * What a graph file says once everything is filled in that it may leave out (`complete.ts`): the map
 * is drawn from this. It is itself a file of format 2, which completes to itself.
 */
import type { RawGraph } from './format-2.ts';
import type { Text } from './text.ts';

type Raw<List extends keyof RawGraph> =
  NonNullable<RawGraph[List]> extends readonly (infer Item)[] ? Item : never;
type RawStep = Raw<'processes'>['steps'][number];

/** Fields that the file may leave out, and that are filled in. */
type Filled<Written, Given> = Omit<Written, keyof Given> & Given;

/** What carries a claim, with its texts in every language. */
export type Evidence =
  | Extract<NonNullable<Raw<'bodies'>['evidence']>, { status: 'stated' | 'unsourced' }>
  | { status: 'declared'; by?: Text | undefined; on?: string | undefined }
  | { status: 'inferred'; reason: Text };

interface Claim {
  evidence: Evidence;
}

export type Source = Filled<
  Raw<'sources'>,
  {
    /** What a place in this source is called: "dia 9", "artikel 8". */
    placeLabel: Text;
    places: {
      place: number | string;
      title?: Text | undefined;
      /** The words of the place. Quotes are checked against them. */
      words?: string | undefined;
    }[];
  }
>;
export type Lane = Filled<
  Raw<'lanes'>,
  {
    label: Text;
    /** 0 is the topmost band. */
    order: number;
    style: NonNullable<Raw<'lanes'>['style']>;
  } & Claim
>;
export type Kind = Filled<Raw<'kinds'>, { label: Text }>;
export type Role = Filled<Raw<'roles'>, { label: Text }>;
export type Person = Raw<'people'>;

export type RelationType = Filled<
  Raw<'relationTypes'>,
  {
    label: Text;
    /**
     * Full sentences with `{from}` and `{to}`, told from either end. `{from:adviseert|adviseren}`
     * chooses between singular and plural by the number of that body.
     */
    sentence: { forward: Text; backward: Text };
    /** Headings over a list of other ends: of what a body does, and of what is done to it. */
    heading: { out: Text; in: Text };
    style: Required<NonNullable<Raw<'relationTypes'>['style']>>;
    carries: NonNullable<Raw<'relationTypes'>['carries']>;
  }
>;

interface Figure {
  label: Text;
  value: number | string;
  unit?: string | undefined;
}

export type Body = Filled<
  Raw<'bodies'>,
  {
    name: Text;
    shortName?: Text | undefined;
    /** The name as it stands in a running sentence, with its article: "het dagelijks bestuur". */
    inSentence?: Text | undefined;
    lane: string;
    description?: Text | undefined;
    figures?: Figure[] | undefined;
  } & Claim
>;
export type Relation = Filled<
  Raw<'relations'>,
  { id: string; label?: Text | undefined; note?: Text | undefined } & Claim
>;
export type Membership = Filled<
  Raw<'memberships'>,
  {
    id: string;
    extent: 'full' | 'partial';
  } & Claim
>;

export interface Way {
  id: string;
  /** The step this way leads to; `null` ends the process. */
  to: string | null;
  /** The choice in plain words, where there is one. */
  label?: Text | undefined;
  /** The choice in a word or two, for along a line. */
  short?: Text | undefined;
  evidence?: Evidence | undefined;
}
export type Step = Filled<
  RawStep,
  {
    /** As people say it: "4", or "4a" for a step within a step. */
    number: string;
    title: Text;
    sentence: Text;
    actors: string[];
    /** Relations travelled in this step, in order. */
    relations: string[];
    /** The question that its ways answer, where there is more than one. */
    question?: Text | undefined;
    ways: Way[];
    /** What the council can do here, and how: itself or through its college. */
    council?: ({ role: 'direct' | 'college'; text: Text } & Claim)[] | undefined;
  } & Claim
>;
export type Process = Filled<Raw<'processes'>, { title: Text; start: string; steps: Step[] }>;
export type View = Filled<
  Raw<'views'>,
  {
    title: Text;
    /** The question this view answers. */
    question: Text;
    /** Which bodies it shows: a list, or every body of these kinds and lanes. */
    bodies: NonNullable<Raw<'views'>['bodies']>;
    /** Where a relation's target lies from its source, in ELK's terms. Lanes are bands either way. */
    direction: 'UP' | 'DOWN';
  }
>;
export type Scene = Filled<
  Raw<'stories'>['scenes'][number],
  {
    id: string;
    title: Text;
    view: string;
    caption: Text;
    points?: Text[] | undefined;
    notes?: Text | undefined;
    evidence?: Evidence | undefined;
  }
>;
export type Story = Filled<Raw<'stories'>, { title: Text; scenes: Scene[] }>;
export type Remark = Filled<
  Raw<'remarks'>,
  {
    kind: NonNullable<Raw<'remarks'>['kind']>;
    title: Text;
    text: Text;
    /** Conditions of a statement, or the advice against a pitfall. */
    points?: Text[] | undefined;
    /** The bodies it speaks of. */
    about: string[];
  } & Claim
>;
export type Term = Filled<Raw<'glossary'>, { id: string; term: Text; meaning: Text } & Claim>;

export type GraphFile = Filled<
  RawGraph,
  {
    meta: Filled<
      RawGraph['meta'],
      {
        name: Text;
        region: Text;
        description?: Text | undefined;
        languages: string[];
        /** How a claim is held that says nothing of it itself. */
        evidence?: Exclude<Evidence, { status: 'stated' }> | undefined;
      }
    >;
    sources: Source[];
    lanes: Lane[];
    kinds: Kind[];
    relationTypes: RelationType[];
    roles: Role[];
    people: Person[];
    bodies: Body[];
    relations: Relation[];
    memberships: Membership[];
    processes: Process[];
    views: View[];
    stories: Story[];
    remarks: Remark[];
    glossary: Term[];
  }
>;
