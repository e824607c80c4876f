import type { CautionCode } from '../model/report.ts';
import type { Producer } from './producer.ts';

/** Tells the presenter, once, what presenting goes on without. */
export const caution =
  (code: CautionCode): Producer =>
  (state) => {
    const { presenting } = state;
    return presenting.cautions.includes(code)
      ? state
      : { ...state, presenting: { ...presenting, cautions: [...presenting.cautions, code] } };
  };
