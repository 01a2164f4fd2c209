import { fundingSources, workerCategories } from '@pionir/shared';
import { useWords } from '../../i18n/LanguageContext.ts';
import { CheckList } from '../../ui/CheckList.tsx';
import { controlWords } from './controlWords.ts';
import { KindChoice } from './KindChoice.tsx';
import { countFilters, withoutFilters } from './rankingFilter.ts';
import type { RankingView } from './rankingView.ts';

interface RankingFiltersProps {
  readonly view: RankingView;
  readonly choose: (view: RankingView) => void;
}

/** Kind of place, worker categories, funding: closed until wanted, and counting what is chosen. */
export function RankingFilters({ view, choose }: RankingFiltersProps) {
  const words = useWords(controlWords);
  const chosen = countFilters(view);
  return (
    <details className="filters" open={chosen > 0 ? true : undefined}>
      <summary>{chosen > 0 ? words.filtersOn(chosen) : words.filters}</summary>
      <div className="filters-body">
        <KindChoice kind={view.kind} choose={(kind) => choose({ ...view, kind })} />
        <CheckList
          legend={words.funding}
          vocabulary={fundingSources}
          chosen={view.funding}
          choose={(funding) => choose({ ...view, funding })}
        />
        <CheckList
          legend={words.category}
          vocabulary={workerCategories}
          chosen={view.category}
          choose={(category) => choose({ ...view, category })}
        />
        {chosen > 0 ? (
          <button type="button" className="plain-button" onClick={() => choose(withoutFilters(view))}>
            {words.clear}
          </button>
        ) : null}
      </div>
    </details>
  );
}
