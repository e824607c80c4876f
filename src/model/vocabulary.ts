/**
 * The base vocabulary: relation types that a file may use without declaring them. A catalogue, in the
 * order in which a legend tells them.
 */
import type { RelationType } from './schema.ts';
import type { Text } from './text.ts';

type Carries = RelationType['carries'];
type Style = RelationType['style'];

const text = (nl: string, en: string): Text => ({ nl, en });
const both = (words: Text): RelationType['heading'] => ({ out: words, in: words });

interface Words {
  readonly label: Text;
  readonly forward: Text;
  readonly backward: Text;
  readonly heading: RelationType['heading'];
}

const type = (
  id: string,
  carries: Carries,
  [colour, arrowhead]: readonly [Style['colour'], Style['arrowhead']],
  { label, forward, backward, heading }: Words,
): RelationType => ({
  id,
  label,
  sentence: { forward, backward },
  heading,
  style: { colour, arrowhead },
  carries,
});

const STEMT_AF = text('Stemt af met', 'Coordinates with');

export const VOCABULARY: readonly RelationType[] = [
  type('adviseert', 'advice', ['blue', 'filled'], {
    label: text('Adviseert', 'Advises'),
    forward: text('{from} {from:adviseert|adviseren} {to}.', '{from} {from:advises|advise} {to}.'),
    backward: text(
      '{to} {to:krijgt|krijgen} advies van {from}.',
      '{to} {to:receives|receive} advice from {from}.',
    ),
    heading: {
      out: text('Adviseert', 'Advises'),
      in: text('Krijgt advies van', 'Receives advice from'),
    },
  }),
  type('vraagt-advies', 'request', ['green', 'open'], {
    label: text('Vraagt advies aan', 'Asks for advice'),
    forward: text(
      '{from} {from:vraagt|vragen} advies aan {to}.',
      '{from} {from:asks|ask} {to} for advice.',
    ),
    backward: text(
      '{to} {to:krijgt|krijgen} een adviesvraag van {from}.',
      '{to} {to:is|are} asked for advice by {from}.',
    ),
    heading: {
      out: text('Vraagt advies aan', 'Asks for advice from'),
      in: text('Krijgt een adviesvraag van', 'Is asked for advice by'),
    },
  }),
  type('legt-voor', 'proposal', ['teal', 'filled'], {
    label: text('Legt voor aan', 'Submits to'),
    forward: text(
      '{from} {from:legt|leggen} stukken voor aan {to}.',
      '{from} {from:submits|submit} papers to {to}.',
    ),
    backward: text(
      '{to} {to:krijgt|krijgen} stukken voorgelegd door {from}.',
      '{to} {to:receives|receive} papers from {from}.',
    ),
    heading: {
      out: text('Legt stukken voor aan', 'Submits papers to'),
      in: text('Krijgt stukken voorgelegd door', 'Receives papers from'),
    },
  }),
  type('doet-voorstel', 'proposal', ['purple', 'filled'], {
    label: text('Doet voorstel aan', 'Makes proposal to'),
    forward: text(
      '{from} {from:doet|doen} een voorstel aan {to}.',
      '{from} {from:makes|make} a proposal to {to}.',
    ),
    backward: text(
      '{to} {to:krijgt|krijgen} een voorstel van {from}.',
      '{to} {to:receives|receive} a proposal from {from}.',
    ),
    heading: {
      out: text('Doet een voorstel aan', 'Makes a proposal to'),
      in: text('Krijgt een voorstel van', 'Receives a proposal from'),
    },
  }),
  type('raadpleegt', 'request', ['orange', 'open'], {
    label: text('Raadpleegt', 'Consults'),
    forward: text(
      '{from} {from:raadpleegt|raadplegen} {to}.',
      '{from} {from:consults|consult} {to}.',
    ),
    backward: text(
      '{to} {to:wordt|worden} geraadpleegd door {from}.',
      '{to} {to:is|are} consulted by {from}.',
    ),
    heading: {
      out: text('Raadpleegt', 'Consults'),
      in: text('Wordt geraadpleegd door', 'Is consulted by'),
    },
  }),
  type('besluit-voor', 'decision', ['red', 'filled'], {
    label: text('Besluit voor', 'Decides for'),
    forward: text(
      '{from} {from:besluit|besluiten} voor {to}.',
      '{from} {from:decides|decide} for {to}.',
    ),
    backward: text(
      'voor {to} {from:besluit|besluiten} {from}.',
      'for {to}, {from} {from:decides|decide}.',
    ),
    heading: {
      out: text('Besluit voor', 'Decides for'),
      in: text('Wie ervoor besluiten', 'Who decide for it'),
    },
  }),
  type('stuurt-aan', 'steering', ['ink', 'filled'], {
    label: text('Stuurt aan', 'Directs'),
    forward: text('{from} {from:stuurt|sturen} {to} aan.', '{from} {from:directs|direct} {to}.'),
    backward: text(
      '{to} {to:wordt|worden} aangestuurd door {from}.',
      '{to} {to:is|are} directed by {from}.',
    ),
    heading: {
      out: text('Stuurt aan', 'Directs'),
      in: text('Wordt aangestuurd door', 'Is directed by'),
    },
  }),
  type('is-deel-van', 'membership', ['ink', 'circle'], {
    label: text('Is deel van', 'Is part of'),
    forward: text('{from} {from:is|zijn} deel van {to}.', '{from} {from:is|are} part of {to}.'),
    backward: text('bij {to} {from:hoort|horen} {from}.', '{to} {to:includes|include} {from}.'),
    heading: {
      out: text('Is deel van', 'Is part of'),
      in: text('Delen', 'Parts'),
    },
  }),
  type('neemt-deel', 'membership', ['brown', 'circle'], {
    label: text('Neemt deel aan', 'Takes part in'),
    forward: text(
      '{from} {from:neemt|nemen} deel aan {to}.',
      '{from} {from:takes|take} part in {to}.',
    ),
    backward: text(
      'aan {to} {from:neemt|nemen} {from} deel.',
      'in {to}, {from} {from:takes|take} part.',
    ),
    heading: {
      out: text('Neemt deel aan', 'Takes part in'),
      in: text('Deelnemers', 'Participants'),
    },
  }),
  {
    ...type('stemt-af', 'alignment', ['olive', 'circle'], {
      label: STEMT_AF,
      forward: text(
        '{from} {from:stemt|stemmen} af met {to}.',
        '{from} {from:coordinates|coordinate} with {to}.',
      ),
      backward: text(
        '{to} {to:stemt|stemmen} af met {from}.',
        '{to} {to:coordinates|coordinate} with {from}.',
      ),
      heading: both(STEMT_AF),
    }),
    symmetric: true,
  },
  type('houdt-toezicht', 'control', ['magenta', 'filled'], {
    label: text('Houdt toezicht op', 'Supervises'),
    forward: text(
      '{from} {from:houdt|houden} toezicht op {to}.',
      '{from} {from:supervises|supervise} {to}.',
    ),
    backward: text(
      '{to} {to:staat|staan} onder toezicht van {from}.',
      '{to} {to:is|are} supervised by {from}.',
    ),
    heading: {
      out: text('Houdt toezicht op', 'Supervises'),
      in: text('Staat onder toezicht van', 'Is supervised by'),
    },
  }),
  type('benoemt', 'decision', ['brown', 'filled'], {
    label: text('Benoemt', 'Appoints'),
    forward: text('{from} {from:benoemt|benoemen} {to}.', '{from} {from:appoints|appoint} {to}.'),
    backward: text(
      '{to} {to:wordt|worden} benoemd door {from}.',
      '{to} {to:is|are} appointed by {from}.',
    ),
    heading: {
      out: text('Benoemt', 'Appoints'),
      in: text('Wordt benoemd door', 'Is appointed by'),
    },
  }),
  type('financiert', 'steering', ['olive', 'filled'], {
    label: text('Financiert', 'Funds'),
    forward: text('{from} {from:financiert|financieren} {to}.', '{from} {from:funds|fund} {to}.'),
    backward: text(
      '{to} {to:krijgt|krijgen} geld van {from}.',
      '{to} {to:is|are} funded by {from}.',
    ),
    heading: {
      out: text('Financiert', 'Funds'),
      in: text('Krijgt geld van', 'Is funded by'),
    },
  }),
  type('informeert', 'advice', ['teal', 'circle'], {
    label: text('Informeert', 'Informs'),
    forward: text(
      '{from} {from:informeert|informeren} {to}.',
      '{from} {from:informs|inform} {to}.',
    ),
    backward: text(
      '{to} {to:wordt|worden} geïnformeerd door {from}.',
      '{to} {to:is|are} informed by {from}.',
    ),
    heading: {
      out: text('Informeert', 'Informs'),
      in: text('Wordt geïnformeerd door', 'Is informed by'),
    },
  }),
];
