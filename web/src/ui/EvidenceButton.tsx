import type { ReactNode } from 'react';
import type { Evidence } from './evidence.ts';
import { useShowEvidence } from './evidence.ts';

/** A number that opens where it comes from. */
export function EvidenceButton({ children, ...evidence }: Evidence & { readonly children: ReactNode }) {
  const show = useShowEvidence();
  return (
    <button type="button" className="evidence-number" aria-haspopup="dialog" onClick={() => show(evidence)}>
      {children}
    </button>
  );
}
