import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what only paper shows is drawn for it alone. */
export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

function isPrinting(): boolean {
  return window.matchMedia('print').matches || isBetween;
}

let isBetween = false;

function subscribe(notify: () => void): () => void {
  // The sheet is laid out as soon as the event is over, so the change cannot wait.
  const tell = (next: boolean) => () => {
    isBetween = next;
    flushSync(notify);
  };
  const [begin, end] = [tell(true), tell(false)];
  const media = window.matchMedia('print');
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', notify);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', notify);
  };
}
