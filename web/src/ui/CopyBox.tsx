import { useState } from 'react';
import type { Bilingual } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';

const copyWords: Bilingual<{ copy: string; copied: string; select: string }> = {
  ID: { copy: 'Salin', copied: 'Tersalin.', select: 'Pilih dan salin teks ini.' },
  EN: { copy: 'Copy', copied: 'Copied.', select: 'Select and copy the text.' },
};

interface CopyBoxProps {
  /** What the text is, for whoever hears the page. */
  readonly label: string;
  readonly text: string;
  readonly isCode?: boolean;
}

/** A text to take away as it stands. */
export function CopyBox({ label, text, isCode = false }: CopyBoxProps) {
  const words = useWords(copyWords);
  const [state, setState] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    // Without leave to write, the text still stands there to be selected.
    const isCopied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setState(isCopied ? 'copied' : 'refused');
  };
  return (
    <div className="copy-box">
      <p className={isCode ? 'copy-text copy-code' : 'copy-text'} role="group" aria-label={label}>
        {text}
      </p>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span role="status" className="small">
        {state === null ? '' : state === 'copied' ? words.copied : words.select}
      </span>
    </div>
  );
}
