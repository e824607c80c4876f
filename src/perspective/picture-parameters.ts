import { DIRECTIONS } from '../model/neighbourhood.ts';
import { live, type ParametersOf } from './parameter.ts';
import { QUESTION_KINDS } from './questions.ts';
import {
  APPEARANCES,
  EVIDENCE_SHOWN,
  MATRIX_COLUMNS,
  MAX_HOPS,
  type PictureRequest,
} from './request.ts';
import { flag, id, ids, idsOrAll, list, oneOf, pair, text, wholeNumber } from './value-codecs.ts';

/** What makes a picture, as an address and a scene of a story ask for it. */
export const PICTURE_PARAMETERS: ParametersOf<PictureRequest> = {
  view: live('view', id('views')),
  ask: live('ask', oneOf(QUESTION_KINDS)),
  select: live('select', id('bodies', 'relations')),
  hops: live('hops', wholeNumber({ least: 1, most: MAX_HOPS })),
  direction: live('direction', oneOf(DIRECTIONS)),
  around: live('around', id('bodies')),
  route: live('route', pair('bodies')),
  step: live('step', text),
  choices: live('choices', list),
  lens: live('lens', id('bodies')),
  role: live('role', id('roles')),
  relations: live('relations', idsOrAll('relationTypes')),
  evidence: live('evidence', oneOf(EVIDENCE_SHOWN)),
  folded: live('folded', ids('lanes')),
  unfolded: live('unfolded', ids('lanes')),
  everything: live('fold', flag('none', 'auto')),
  opened: live('opened', ids('bodies')),
  closed: live('closed', ids('bodies')),
  as: live('as', oneOf(APPEARANCES)),
  columns: live('columns', oneOf(MATRIX_COLUMNS)),
};
