import { figureRoles } from '@pionir/shared';
import { FigureBesideDocument } from '../../graphql/generated/FigureBesideDocument.ts';
import type { FigureBesideAnswer } from '../../graphql/types.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { showQuantity } from '../../i18n/showNumber.ts';
import { EnglishText } from '../EnglishText.tsx';
import { SourceName } from '../SourceName.tsx';
import { besideGroups } from './besideGroups.ts';
import { besideWords } from './besideWords.ts';

/** What other sources say of the same thing; nothing where there are none. */
export function FiguresBeside({ slug }: { readonly slug: string }) {
  const words = useWords(besideWords);
  const language = useLanguage();
  const { data } = useAnswer(FigureBesideDocument, { slug, language });
  const { others, same } = besideGroups(data?.figure?.beside ?? []);
  return (
    <>
      {others.length === 0 ? null : (
        <section className="beside">
          <h3>{words.others}</h3>
          <ul>
            {others.map((beside) => (
              <Other key={beside.figure.slug} beside={beside} />
            ))}
          </ul>
        </section>
      )}
      {same.length === 0 ? null : (
        <p className="beside">
          {words.same}{' '}
          {same.map(({ figure }, index) => (
            <span key={figure.slug}>
              {index === 0 ? null : ', '}
              <SourceName source={figure.source} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

function Other({ beside: { role, figure } }: { readonly beside: FigureBesideAnswer }) {
  const language = useLanguage();
  return (
    <li>
      <strong>{showQuantity(figure.value, figure.unit, language)}</strong>{' '}
      {labelOf(figureRoles[role], language).toLowerCase()}, “{figure.printed}”, <SourceName source={figure.source} />
      {figure.standingReason === null ? null : (
        <>
          {'. '}
          <EnglishText text={figure.standingReason} />
        </>
      )}
    </li>
  );
}
