import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap from growing while very many rows pass through, of which none
 * stays. What is young gets no more room, which would never be given back; threads
 * that begin later have room in which most rows are gone before anybody looks, as
 * in less of it a quarter of their time goes into looking. What is old is looked
 * through before it has grown by a third.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=16');
  setFlagsFromString('--heap-growing-percent=30');
}
