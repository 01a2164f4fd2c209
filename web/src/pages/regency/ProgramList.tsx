import { benefits, fundingSources, listOf } from '@pionir/shared';
import { useId } from 'react';
import type { ProgramAnswer, RegencyAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { EnglishText } from '../../ui/EnglishText.tsx';
import { spanText } from '../../ui/periodText.ts';
import { CohortItem } from './CohortItem.tsx';
import { inReadingOrder } from './cohortStanding.ts';
import { programWords } from './programWords.ts';
import { regencyWords } from './regencyWords.ts';

/** Programs, each opening to its cohorts. */
export function ProgramList({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(regencyWords);
  const programs = regency.programs.nodes;
  return (
    <section>
      <h2>{words.programs}</h2>
      {programs.length === 0 ? <p className="missing">{words.programsEmpty}</p> : null}
      {programs.map((program) => (
        <Program key={program.slug} program={program} coverage={regency.coverage} />
      ))}
    </section>
  );
}

interface ProgramProps {
  readonly program: ProgramAnswer;
  readonly coverage: RegencyAnswer['coverage'];
}

function Program({ program, coverage }: ProgramProps) {
  const words = useWords(programWords);
  const language = useLanguage();
  const list = useId();
  const cohorts = inReadingOrder(program.cohorts.nodes, coverage.cohorts);
  const funding = listOf(
    program.funding.map((word) => labelOf(fundingSources[word], language)),
    language,
  );
  const covered = listOf(
    program.benefits.map((word) => labelOf(benefits[word], language)),
    language,
  );
  const period = spanText(program.startsOn, program.endsOn, language);
  return (
    <details className="program">
      <summary>
        <span className="program-name" data-sourced="">
          {program.name}
        </span>
        <span className="program-meta" data-twin={list}>
          {[funding, words.cohortCount(cohorts.length)].filter((text) => text !== '').join(' · ')}
        </span>
      </summary>
      <dl className="facts">
        <ProgramFact name={words.funding} text={funding} />
        <ProgramFact name={words.benefits} text={covered} />
        <ProgramFact name={words.period} text={period} />
        <ProgramFact name={words.note} text={program.note} isEnglish />
      </dl>
      {cohorts.length === 0 ? <p className="missing">{words.noCohorts}</p> : null}
      <ul id={list} className="cohorts">
        {cohorts.map((cohort) => (
          <CohortItem key={cohort.slug} cohort={cohort} counting={coverage.cohorts} knownAt={coverage.knownAt} />
        ))}
      </ul>
    </details>
  );
}

interface ProgramFactProps {
  readonly name: string;
  readonly text: string | null;
  readonly isEnglish?: boolean;
}

function ProgramFact({ name, text, isEnglish = false }: ProgramFactProps) {
  if (text === null || text === '') return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd data-sourced="">{isEnglish ? <EnglishText text={text} /> : text}</dd>
    </div>
  );
}
