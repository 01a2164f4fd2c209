import { yearBefore } from '@pionir/shared';
import { useLocation, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { MethodExampleDocument } from '../../graphql/generated/MethodExampleDocument.ts';
import { MethodPlacesDocument } from '../../graphql/generated/MethodPlacesDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { ExamplePicker } from './ExamplePicker.tsx';
import { exampleCode, examplePlaces } from './examplePlaces.ts';
import { MethodContents } from './MethodContents.tsx';
import { MethodSection } from './MethodSection.tsx';
import { printMethodView, readMethodView } from './methodView.ts';
import { methodWords } from './methodWords.ts';
import { sectionsOf } from './sectionsOf.ts';
import { useAnchor } from './useAnchor.ts';

/** The method text, and between its sections one place worked out live. */
export function MethodPage() {
  const language = useLanguage();
  const words = useWords(methodWords);
  const [path, navigate] = useLocation();
  const { view, problems } = readMethodView(useSearch());
  const list = useAnswer(MethodPlacesDocument, {});
  const places = list.data?.ranking ?? null;
  const code = places === null ? null : exampleCode(places, view.place);
  const ruled = places === null ? null : exampleCode(places, null);
  const { on, knownAt } = places ?? { on: '', knownAt: '' };
  const variables = { code: code ?? '', on, knownAt, before: on === '' ? '' : yearBefore(on), language };
  const answer = useAnswer(MethodExampleDocument, variables, code === null);
  const place = answer.data?.regency ?? null;
  const isUnknown = places !== null && view.place !== null && code !== view.place;
  useTitle(words.title, { description: words.intro });
  useAnchor(place !== null);
  return (
    <article className="method-page">
      <header className="page-head">
        <p className="kicker">{words.title}</p>
        <h1>{words.headline}</h1>
        <p className="subhead">{words.intro}</p>
      </header>
      <AddressNotice problems={problems} />
      {isUnknown ? (
        <p className="notice" role="status">
          {words.unknown(view.place ?? '')}
        </p>
      ) : null}
      <div className="method-columns">
        <MethodContents sections={sectionsOf[language]} />
        <div className="method-text">
          {places === null || ruled === null ? null : (
            <ExamplePicker
              ruled={ruled}
              all={examplePlaces(places)}
              chosen={isUnknown ? null : view.place}
              choose={(next) => navigate(`${path}${printMethodView({ place: next }, language)}`, { replace: true })}
            />
          )}
          {/* With nobody ranked there is no example to wait for. */}
          {places !== null && code === null ? null : <AnswerNotice answer={places === null ? list : answer} />}
          {sectionsOf[language].map((section) => (
            <MethodSection key={section.id} section={section} place={place} ranked={places?.rows.nodes ?? []} />
          ))}
        </div>
      </div>
    </article>
  );
}
