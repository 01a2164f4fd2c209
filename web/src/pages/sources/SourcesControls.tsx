import { publisherKinds } from '@pionir/shared';
import type { PlaceChoice } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { optionsOf } from '../../ui/optionsOf.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { SearchField } from './SearchField.tsx';
import { allSources, printSourcesView } from './sourcesView.ts';
import type { SourcesView } from './sourcesView.ts';
import { sourcesWords } from './sourcesWords.ts';

interface SourcesControlsProps {
  readonly places: readonly PlaceChoice[];
  readonly view: SourcesView;
  readonly choose: (view: SourcesView) => void;
}

/** Words, kind of publisher, place; each choice begins at the first page. */
export function SourcesControls({ places, view, choose }: SourcesControlsProps) {
  const words = useWords(sourcesWords);
  const language = useLanguage();
  return (
    <form className="controls" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <div className="controls-row">
        <SearchField search={view.search} choose={(search) => choose({ ...view, search, after: null })} />
        <SelectField
          label={words.kind}
          all={words.anyKind}
          options={optionsOf(publisherKinds, language)}
          value={view.kind}
          choose={(kind) => choose({ ...view, kind, after: null })}
        />
        <SelectField
          label={words.place}
          all={words.anyPlace}
          options={places.map(({ code, name }) => ({ value: code, label: name }))}
          value={view.place}
          choose={(place) => choose({ ...view, place, after: null })}
        />
        {printSourcesView(view) === '' ? null : (
          <button type="button" className="plain-button" onClick={() => choose(allSources)}>
            {words.clear}
          </button>
        )}
      </div>
    </form>
  );
}
