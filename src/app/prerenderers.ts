import { prerender } from './prerender.tsx';
import { prerenderStill } from './prerender-still.tsx';

/** What the build renders with: the page's own components. */
export const PRERENDERERS = { prerender, prerenderStill };
