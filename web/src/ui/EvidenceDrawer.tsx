import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../i18n/LanguageContext.ts';
import type { Evidence } from './evidence.ts';
import { EvidenceContext } from './evidence.ts';
import type { EvidenceBody } from './EvidenceBody.tsx';
import { drawerWords } from './drawerWords.ts';
import { LoadingNotice } from './LoadingNotice.tsx';

/** One drawer for the whole site; the browser's own dialog keeps focus inside, closes on Esc and gives focus back. */
export function EvidenceDrawer({ children }: { readonly children: ReactNode }) {
  const words = useWords(drawerWords);
  const dialog = useRef<HTMLDialogElement>(null);
  const [evidence, setEvidence] = useState<Evidence | null>(null);
  const show = useCallback((next: Evidence) => {
    setEvidence(next);
    dialog.current?.showModal();
  }, []);
  const [Body, setBody] = useState<typeof EvidenceBody | null>(null);
  // The page comes first; what is behind its numbers is fetched before anybody can have pressed one.
  useEffect(() => {
    void import('./EvidenceBody.tsx').then((module) => setBody(() => module.EvidenceBody));
  }, []);
  const close = () => dialog.current?.close();
  return (
    <EvidenceContext value={show}>
      {children}
      <dialog
        ref={dialog}
        className="drawer"
        closedby="any"
        aria-labelledby="drawer-title"
        onClose={() => setEvidence(null)}
      >
        <div className="drawer-inner">
          <header className="drawer-head">
            <div>
              <p className="drawer-kicker">{words.title}</p>
              <h2 id="drawer-title">{evidence?.about ?? words.title}</h2>
            </div>
            <button type="button" className="plain-button" onClick={close}>
              {words.close}
            </button>
          </header>
          <div className="drawer-body">
            {evidence === null ? null : Body === null ? <LoadingNotice /> : <Body ground={evidence.ground} />}
          </div>
        </div>
      </dialog>
    </EvidenceContext>
  );
}
