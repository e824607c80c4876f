import { createRoot } from 'react-dom/client';
import { dateOf } from '../i18n/date-of.ts';
import { keepTrying } from '../loading/keep-trying.ts';
import { HeldLine } from '../panels/held-line.tsx';
import { useMap } from '../state/store.ts';
import { listPage, markAnswered, validOn } from './page.ts';

/** The data that a page is of, in words. */
export const pageDate = (): string => dateOf(validOn() ?? '', useMap.getState().request.lang);

/**
 * Leaves the picture that the page came with on screen when its data can't be had: it is read, its links
 * lead to the other views and the list. A line says so, and the data is tried again until it is there.
 * @param attempt `null`: it could not be had this time either
 */
export const holdPicture = async <T,>(attempt: () => Promise<T | null>): Promise<T> => {
  const { result, now } = keepTrying(attempt);
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  root.render(<HeldLine code="picture-held" date={pageDate()} list={listPage()} onRetry={now} />);
  markAnswered();
  document.documentElement.dataset.state = 'ready';
  const found = await result;
  document.documentElement.dataset.state = 'loading';
  root.unmount();
  place.remove();
  return found;
};
