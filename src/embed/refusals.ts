import type { Notice } from '../model/report.ts';
import type { FrameMessage } from './frame-protocol.ts';

type Refusal = Extract<FrameMessage, { readonly type: 'error' }>;

/** What a notice tells when a value was refused; its subject is the parameter then. */
const REFUSED: readonly Notice['code'][] = [
  'unknown-value',
  'unreadable-value',
  'out-of-place',
  'said-twice',
  'too-big-to-unfold',
  'colours-refused',
];

/**
 * What a host is told of notices that came in together: the values that were refused, each parameter
 * once, however many of the ids in it are not known.
 */
export const refusalsOf = (notices: readonly Notice[]): readonly Refusal[] => {
  const refusals = new Map<string, Refusal>();
  for (const { code, subject: parameter } of notices) {
    if (!REFUSED.includes(code)) continue;
    const told = code === 'colours-refused' ? code : 'refused';
    refusals.set(parameter, { type: 'error', code: told, parameter });
  }
  return [...refusals.values()];
};
