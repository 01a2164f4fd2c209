import { useWords } from '../../i18n/LanguageContext.ts';
import type { Bilingual } from '../../i18n/bilingual.ts';

const pageWords: Bilingual<{ older: string; newest: string }> = {
  ID: { older: 'Yang lebih lama', newest: 'Yang terbaru' },
  EN: { older: 'Older ones', newest: 'The newest' },
};

interface PageButtonsProps {
  /** After which the page in sight begins; null for the newest. */
  readonly after: string | null;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly show: (after: string | null) => void;
}

/** The ways from one page of a list to others; nothing where there is one page. */
export function PageButtons({ after, pageInfo: { endCursor, hasNextPage }, show }: PageButtonsProps) {
  const words = useWords(pageWords);
  if (after === null && !hasNextPage) return null;
  return (
    <p className="desk-pages">
      {after === null ? null : (
        <button type="button" className="button" onClick={() => show(null)}>
          {words.newest}
        </button>
      )}
      {hasNextPage ? (
        <button type="button" className="button" onClick={() => show(endCursor)}>
          {words.older}
        </button>
      ) : null}
    </p>
  );
}
