import { useLocation, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { CompareDocument } from '../../graphql/generated/CompareDocument.ts';
import { PlacesDocument } from '../../graphql/generated/PlacesDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { CompareControls } from './CompareControls.tsx';
import { CompareHead } from './CompareHead.tsx';
import { compareHeadline } from './compareHeadline.ts';
import { CompareRows } from './CompareRows.tsx';
import { fewestPlaces, printCompareView, readCompareView } from './compareView.ts';
import { compareWords } from './compareWords.ts';
import { knownPlaces } from './knownPlaces.ts';

/** Two to six places side by side, metric by metric: all of the choice in the address. */
export function ComparePage() {
  const language = useLanguage();
  const words = useWords(compareWords);
  const [path, navigate] = useLocation();
  const reading = readCompareView(useSearch());
  const list = useAnswer(PlacesDocument, {});
  const all = list.data?.province?.regencies.nodes ?? null;
  const { view, unknown } = knownPlaces(reading.view, all);
  const isEnough = view.places.length >= fewestPlaces;
  const isAsked = all !== null && isEnough;
  const { places: regencies, on, knownAt } = view;
  const answer = useAnswer(CompareDocument, { regencies, on, knownAt, language }, !isAsked);
  const comparison = isEnough ? (answer.data?.comparison ?? null) : null;
  useTitle(comparison === null ? words.title : plainText(compareHeadline(comparison, language)));
  return (
    <article className="compare">
      <p className="kicker">{words.title}</p>
      {comparison === null ? <h1>{words.title}</h1> : null}
      {all === null ? <AnswerNotice answer={list} /> : null}
      {isAsked ? <AnswerNotice answer={answer} /> : null}
      {comparison === null ? null : <CompareHead comparison={comparison} />}
      {isEnough ? null : <p className="subhead">{words.tooFew}</p>}
      <AddressNotice problems={reading.problems} />
      {unknown.length === 0 ? null : (
        <p className="notice" role="status">
          {words.unknown(unknown.join(', '))}
        </p>
      )}
      {all === null ? null : (
        <CompareControls
          view={view}
          all={all}
          answered={comparison}
          choose={(next) => navigate(`${path}${printCompareView(next, language)}`, { replace: true })}
        />
      )}
      {comparison === null ? null : <CompareRows comparison={comparison} />}
    </article>
  );
}
