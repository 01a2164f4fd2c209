import { claimKinds, verdicts } from '@pionir/shared';
import type { ClaimAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { optionsOf } from '../../ui/optionsOf.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { allClaims, printClaimsView } from './claimsView.ts';
import type { ClaimsView } from './claimsView.ts';
import { claimsWords } from './claimsWords.ts';
import { placesPraised } from './placesPraised.ts';

interface ClaimsControlsProps {
  readonly claims: readonly ClaimAnswer[];
  readonly view: ClaimsView;
  readonly choose: (view: ClaimsView) => void;
}

/** Verdict at either moment, place, kind. */
export function ClaimsControls({ claims, view, choose }: ClaimsControlsProps) {
  const words = useWords(claimsWords);
  const language = useLanguage();
  const verdictOptions = optionsOf(verdicts, language);
  return (
    <form className="controls" aria-label={words.form} onSubmit={(event) => event.preventDefault()}>
      <div className="controls-row">
        <SelectField
          label={words.atClaim}
          all={words.anyVerdict}
          options={verdictOptions}
          value={view.atClaim}
          choose={(atClaim) => choose({ ...view, atClaim })}
        />
        <SelectField
          label={words.today}
          all={words.anyVerdict}
          options={verdictOptions}
          value={view.today}
          choose={(today) => choose({ ...view, today })}
        />
        <SelectField
          label={words.place}
          all={words.anyPlace}
          options={placesPraised(claims)}
          value={view.place}
          choose={(place) => choose({ ...view, place })}
        />
        <SelectField
          label={words.kind}
          all={words.anyKind}
          options={optionsOf(claimKinds, language)}
          value={view.kind}
          choose={(kind) => choose({ ...view, kind })}
        />
        {printClaimsView(view) === '' ? null : (
          <button type="button" className="plain-button" onClick={() => choose(allClaims)}>
            {words.clear}
          </button>
        )}
      </div>
    </form>
  );
}
