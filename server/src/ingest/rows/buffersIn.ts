import type { KeysParcel } from '../checks/KeyNumbers.ts';

/** The memory of these, to be handed over rather than copied. */
export function buffersIn(parcels: readonly KeysParcel[]): ArrayBuffer[] {
  return parcels.flatMap(({ parts }) => parts.flatMap((part) => (part === undefined ? [] : [part.slots.buffer])));
}
