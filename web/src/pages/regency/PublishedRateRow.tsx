import { formatDate } from '@pionir/shared';
import type { FigureEvidence, PublishedRate } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { EnglishText } from '../../ui/EnglishText.tsx';
import { quantityOfFigures } from '../../ui/evidence.ts';
import { EvidenceButton } from '../../ui/EvidenceButton.tsx';
import { periodText } from '../../ui/periodText.ts';
import { SourceName } from '../../ui/SourceName.tsx';
import { rateWords } from './rateWords.ts';

interface PublishedRateRowProps {
  readonly rate: PublishedRate;
  readonly place: string;
}

/** One percentage in the words of its source: the number, what was divided by what, who printed it. */
export function PublishedRateRow({ rate: { figure, numerator, denominator }, place }: PublishedRateRowProps) {
  const words = useWords(rateWords);
  const language = useLanguage();
  const about = `${place}: ${words.about}`;
  const period = periodText(figure.periodFrom, figure.periodTo, language);
  return (
    <tr>
      <th scope="row">
        <Printed figure={figure} about={about} />
        {period === null ? null : <span className="small">{period}</span>}
      </th>
      <td>
        {numerator === null || denominator === null ? null : (
          <span className="rate-parts">
            <Printed figure={numerator} about={`${about}, ${words.numerator}`} />
            {` ${words.per} `}
            <Printed figure={denominator} about={`${about}, ${words.denominator}`} />
          </span>
        )}
        {figure.note === null ? null : <EnglishText text={figure.note} />}
        {figure.note === null && denominator === null ? <span className="missing">{words.unrecorded}</span> : null}
      </td>
      <td>
        <SourceName source={figure.source} />
        {', '}
        <span className="unbroken">{formatDate(figure.knownFrom, language)}</span>
      </td>
    </tr>
  );
}

function Printed({ figure, about }: { readonly figure: FigureEvidence; readonly about: string }) {
  return (
    <EvidenceButton about={about} ground={quantityOfFigures([figure])}>
      {`“${figure.printed}”`}
    </EvidenceButton>
  );
}
