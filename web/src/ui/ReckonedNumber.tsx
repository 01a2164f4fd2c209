import type { Reckoning } from './evidence.ts';
import { useShowEvidence } from './evidence.ts';

interface ReckonedNumberProps {
  /** Heads the evidence. */
  readonly about: string;
  readonly reckoning: Reckoning;
}

/** A number that we worked out: it opens how, and from which values. */
export function ReckonedNumber({ about, reckoning }: ReckonedNumberProps) {
  const show = useShowEvidence();
  return (
    <button
      type="button"
      className="evidence-number"
      aria-haspopup="dialog"
      onClick={() => show({ about, ground: reckoning })}
    >
      {reckoning.shown}
    </button>
  );
}
