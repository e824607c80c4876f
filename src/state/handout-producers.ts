import type { Request } from '../perspective/request.ts';
import type { Producer } from './producer.ts';

/** Lays the present story out as sheets to print, of one of their kinds; `null`: presents it again. */
export const handOut =
  (handout: Request['handout']): Producer =>
  (state) => ({ ...state, request: { ...state.request, handout } });
