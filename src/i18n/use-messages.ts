import { useSyncExternalStore } from 'react';
import { useMap } from '../state/store.ts';
import { type Messages, messagesIn, onMessages } from './messages.ts';

/** The words of the interface in the present language. */
export const useMessages = (): Messages => {
  const lang = useMap((state) => state.request.lang);
  const words = () => messagesIn(lang);
  return useSyncExternalStore(onMessages, words, words);
};
