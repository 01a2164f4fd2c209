import type { Reckoning } from './evidence.ts';
import { EvidenceButton } from './EvidenceButton.tsx';

interface ReckonedNumberProps {
  /** Heads the evidence. */
  readonly about: string;
  readonly reckoning: Reckoning;
}

/** A number that we worked out: it opens how, and from which values. */
export function ReckonedNumber({ about, reckoning }: ReckonedNumberProps) {
  return (
    <EvidenceButton about={about} ground={reckoning}>
      {reckoning.shown}
    </EvidenceButton>
  );
}
