/** Seed of every graph that is measured with. */
export const SEED = 1;

/** Sizes at which start-up is compared in many runs, in bodies. */
export const SMALL = [50, 300] as const;
/** Sizes at which our first view opens folded, in bodies. */
export const LARGE = [1_000, 3_000, 10_000] as const;
/** Sizes at which a layout is compared with that of ELK by itself: the generator makes no fewer. */
export const LAID_OUT = [40, 50, 300, 1_000, 3_000] as const;
/** The most bodies that are ever shown unfolded (`fold=none`). */
export const MOST_UNFOLDED = 3_000;
