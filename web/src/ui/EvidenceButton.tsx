import type { NamedQuantity } from './evidence.ts';
import { useShowEvidence } from './evidence.ts';

/** A number that opens where it comes from. */
export function EvidenceButton({ text, about, quantity }: NamedQuantity & { readonly text: string }) {
  const show = useShowEvidence();
  return (
    <button
      type="button"
      className="evidence-number"
      aria-haspopup="dialog"
      onClick={() => show({ about, ground: quantity })}
    >
      {text}
    </button>
  );
}
