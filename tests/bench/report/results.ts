import type { CrossingsResult } from '../measure/crossings.ts';
import type { FrameResult } from '../measure/frames.ts';
import type { LayoutResult } from '../measure/layout.ts';
import type { MemoryResult } from '../measure/memory.ts';
import type { OwnResult } from '../measure/own.ts';
import type { RealResults } from '../measure/real.ts';
import type { RelayoutResult } from '../measure/relayout.ts';
import type { SoakResult } from '../measure/soak.ts';
import type { StartResults } from '../measure/start.ts';
import type { Machine } from './machine.ts';

/** Everything that one run found out. What was not measured, or failed, is `null`. */
export interface Results {
  readonly start: StartResults | null;
  readonly real: RealResults | null;
  readonly own: OwnResult | null;
  readonly layout: readonly LayoutResult[] | null;
  readonly crossings: readonly CrossingsResult[] | null;
  readonly relayout: RelayoutResult | null;
  readonly frames: readonly FrameResult[] | null;
  readonly memory: readonly MemoryResult[] | null;
  readonly soak: SoakResult | null;
}

/** A run: what it found, when, on what, and in what state the code was. */
export interface Run extends Results {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly commit: string;
  readonly isQuick: boolean;
  readonly machine: Machine;
}
