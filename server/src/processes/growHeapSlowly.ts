import { setFlagsFromString } from 'node:v8';

/**
 * Has the heap grow by so much over what is alive before it is looked through: by
 * itself it would grow up to four times. Under load that keeps a third of the
 * memory of a server from being garbage, for about a tenth more of its time.
 */
export function growHeapSlowly(): void {
  setFlagsFromString('--heap-growing-percent=30');
}
