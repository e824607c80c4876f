import type { Notice } from '../address/notice.ts';
import { REQUEST_PARAMETERS } from '../address/parameters.ts';
import type { FrameMessage } from './frame-protocol.ts';

type Refusal = Extract<FrameMessage, { readonly type: 'error' }>;

/** The parameter whose value a notice tells was refused; `null` when it tells of something else. */
const refusedOf = ({ code, values }: Notice): string | null => {
  switch (code) {
    case 'unknown-value':
      return values.parameter ?? null;
    case 'too-big-to-unfold':
      return REQUEST_PARAMETERS.everything.name;
    case 'colours-refused':
      return REQUEST_PARAMETERS.tokens.name;
    default:
      return null;
  }
};

/**
 * What a host is told of notices that came in together: the values that were refused, each parameter
 * once, however many of the ids in it are not known.
 */
export const refusalsOf = (notices: readonly Notice[]): readonly Refusal[] => {
  const refusals = new Map<string, Refusal>();
  for (const notice of notices) {
    const parameter = refusedOf(notice);
    if (parameter === null) continue;
    const code = notice.code === 'colours-refused' ? notice.code : 'refused';
    refusals.set(parameter, { type: 'error', code, parameter });
  }
  return [...refusals.values()];
};
