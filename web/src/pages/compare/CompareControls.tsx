import { useWords } from '../../i18n/LanguageContext.ts';
import type { PlaceChoice } from '../../graphql/types.ts';
import { DaysControls } from '../../ui/DaysControls.tsx';
import type { CompareView } from './compareView.ts';
import { compareWords } from './compareWords.ts';
import { PlacePicker } from './PlacePicker.tsx';

interface CompareControlsProps {
  readonly view: CompareView;
  readonly all: readonly PlaceChoice[];
  readonly answered: { readonly on: string; readonly knownAt: string } | null;
  readonly choose: (view: CompareView) => void;
}

/** The places and the two days. */
export function CompareControls({ view, all, answered, choose }: CompareControlsProps) {
  const words = useWords(compareWords);
  return (
    <form className="controls" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <PlacePicker all={all} chosen={view.places} choose={(places) => choose({ ...view, places })} />
      <div className="controls-row">
        <DaysControls view={view} answered={answered} choose={(days) => choose({ ...view, ...days })} />
      </div>
    </form>
  );
}
