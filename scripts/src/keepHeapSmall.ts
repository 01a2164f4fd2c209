import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap from growing while very many rows pass through, of which none
 * stays. What is young keeps the megabyte that it begins with, as more would never
 * be given back; threads that begin later have room in which most rows are gone
 * before anybody looks, as in less of it a quarter of their time goes into
 * looking. What is old is looked through before it has grown by a third.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=16');
  setFlagsFromString('--heap-growing-percent=30');
}

/** In bytes: of its two halves one is in use. */
const youngRoom = 2 * 16 * 1024 ** 2;

/**
 * Lets what is young have some room again; called now and then. Where rows stay
 * until all those of a place are there, a third of the time went into copying them.
 */
export function giveYoungRoom(): void {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  const growth = young !== undefined && young.space_size < youngRoom ? 2 : 1;
  setFlagsFromString(`--semi-space-growth-factor=${growth}`);
}
