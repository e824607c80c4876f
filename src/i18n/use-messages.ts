import { useMap } from '../state/store.ts';
import { type Messages, messagesIn } from './messages.ts';

/** The words of the interface in the present language. */
export const useMessages = (): Messages => messagesIn(useMap((state) => state.request.lang));
