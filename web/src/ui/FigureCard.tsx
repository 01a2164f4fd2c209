import type { ReactNode } from 'react';
import { formatDate, measures, precisions, standings } from '@pionir/shared';
import type { FigureEvidence } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { useLanguage, useWords } from '../i18n/LanguageContext.ts';
import { showQuantity } from '../i18n/showNumber.ts';
import { EnglishText } from './EnglishText.tsx';
import { evidenceWords } from './evidenceWords.ts';
import { periodText } from './periodText.ts';
import { SourceLine } from './SourceLine.tsx';

interface FigureCardProps {
  readonly figure: FigureEvidence;
  /** What stands below it. */
  readonly children?: ReactNode;
}

/** One published figure: what it says, how it was printed, where, and since when it is known. */
export function FigureCard({ figure, children }: FigureCardProps) {
  const words = useWords(evidenceWords);
  const language = useLanguage();
  const period = periodText(figure.periodFrom, figure.periodTo, language);
  return (
    <li className="figure-card">
      <p className="figure-value">
        <strong>{showQuantity(figure.value, figure.unit, language)}</strong>
        <span className="figure-measure">{labelOf(measures[figure.measure], language)}</span>
      </p>
      <p className="figure-subject">{figure.subjectLabel}</p>
      <dl className="facts">
        <Fact name={words.printed}>“{figure.printed}”</Fact>
        {period === null ? null : <Fact name={words.period}>{period}</Fact>}
        <Fact name={words.precision}>{labelOf(precisions[figure.precision], language)}</Fact>
        <Fact name={words.standing}>
          {labelOf(standings[figure.standing], language)}
          {figure.standingReason === null ? null : (
            <>
              {': '}
              <EnglishText text={figure.standingReason} />
            </>
          )}
        </Fact>
        <Fact name={words.knownFrom}>{formatDate(figure.knownFrom, language)}</Fact>
        <Fact name={words.source}>
          <SourceLine source={figure.source} />
        </Fact>
        {figure.note === null ? null : (
          <Fact name={words.note}>
            <EnglishText text={figure.note} />
          </Fact>
        )}
      </dl>
      {children}
    </li>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
