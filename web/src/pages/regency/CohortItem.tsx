import { formatDate, segments, workerCategories } from '@pionir/shared';
import { Fragment } from 'react';
import type { CohortFacts } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { EnglishText } from '../../ui/EnglishText.tsx';
import { quantityOfFigures } from '../../ui/evidence.ts';
import { spanText } from '../../ui/periodText.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { cohortStanding, namedWithStart, targetsOf } from './cohortStanding.ts';
import { programWords } from './programWords.ts';

interface CohortItemProps {
  readonly cohort: CohortFacts;
  readonly counting: readonly { readonly slug: string }[];
  readonly knownAt: string;
}

/** A group of workers: how many, of what kind, since when, and whether it counts on the day. */
export function CohortItem({ cohort, counting, knownAt }: CohortItemProps) {
  const words = useWords(programWords);
  const language = useLanguage();
  const standing = cohortStanding(cohort, counting);
  const facts = [
    labelOf(workerCategories[cohort.category], language),
    cohort.segment === 'UNKNOWN' ? null : labelOf(segments[cohort.segment], language).toLowerCase(),
    spanText(cohort.startsOn, cohort.endsOn, language),
    cohort.confirmedThrough === null ? null : words.confirmed(formatDate(cohort.confirmedThrough, language)),
  ].filter((fact) => fact !== null);
  return (
    <li id={cohort.slug} className={`cohort cohort-${standing}`}>
      <p className="cohort-head">
        <span className="cohort-label" data-sourced="">
          {cohort.label}
        </span>
        <span className="cohort-number">
          {standing === 'planned' ? (
            <Target cohort={cohort} knownAt={knownAt} />
          ) : (
            <Quantity quantity={cohort.headcount} about={cohort.label} withUnit />
          )}
        </span>
      </p>
      <p className="cohort-facts">
        <span className="cohort-standing">{words.standing[standing]}</span>
        {` · ${facts.join(' · ')}`}
      </p>
      <Relation verb={words.renews} cohorts={cohort.renews} />
      <Relation verb={words.addsTo} cohorts={cohort.addsTo} />
      <Relation verb={words.contains} cohorts={cohort.contains} />
      {cohort.note === null ? null : (
        <p className="cohort-note">
          <EnglishText text={cohort.note} />
        </p>
      )}
    </li>
  );
}

function Target({ cohort, knownAt }: Pick<CohortItemProps, 'cohort' | 'knownAt'>) {
  const words = useWords(programWords);
  const [target] = targetsOf(cohort, knownAt);
  if (target === undefined) return <span className="missing">{words.noTarget}</span>;
  return (
    <>
      {`${words.target} `}
      <Quantity quantity={quantityOfFigures([target])} about={`${cohort.label}: ${words.target}`} withUnit />
    </>
  );
}

/** The groups that this one follows or holds, each leading to where it stands, which opens its program. */
function Relation({ verb, cohorts }: { readonly verb: string; readonly cohorts: CohortFacts['renews'] }) {
  const language = useLanguage();
  if (cohorts.length === 0) return null;
  return (
    <p className="cohort-relation">
      {`${verb} `}
      {cohorts.map((cohort, index) => (
        <Fragment key={cohort.slug}>
          {index === 0 ? null : ', '}
          <a href={`#${cohort.slug}`}>{namedWithStart(cohort, language)}</a>
        </Fragment>
      ))}
    </p>
  );
}
