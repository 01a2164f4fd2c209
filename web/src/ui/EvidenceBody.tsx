import type { Evidence } from './evidence.ts';
import { QuantityGround } from './QuantityGround.tsx';
import { ReckoningGround } from './ReckoningGround.tsx';

/** What stands behind a number: figures that were published, or our own reckoning from them. */
export function EvidenceBody({ ground }: Pick<Evidence, 'ground'>) {
  return 'lines' in ground ? <ReckoningGround reckoning={ground} /> : <QuantityGround quantity={ground} />;
}
