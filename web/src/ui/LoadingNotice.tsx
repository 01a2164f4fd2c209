import type { Bilingual } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';

const loadingWords: Bilingual<{ loading: string }> = {
  ID: { loading: 'Memuat angka…' },
  EN: { loading: 'Loading the numbers…' },
};

/** Waiting, in words. */
export function LoadingNotice() {
  const words = useWords(loadingWords);
  return (
    <p className="loading" role="status">
      {words.loading}
    </p>
  );
}
