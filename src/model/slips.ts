import type { FaultCode } from './report.ts';

/** Slips in JSON that people and their editors make: what was meant is known, and can be put right by itself. */
const SLIPS: readonly FaultCode[] = ['comment', 'wrong-quote', 'trailing-comma'];

export const isSlip = (code: FaultCode): boolean => SLIPS.includes(code);
