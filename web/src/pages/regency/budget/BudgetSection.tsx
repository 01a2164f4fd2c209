import { useMemo } from 'react';
import { LazyRankingChart } from '../../../charts/LazyRankingChart.ts';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { knownSentence } from '../../../ui/knownSentence.ts';
import { Spoken } from '../../../ui/Spoken.tsx';
import { budgetFinding } from './budgetFinding.ts';
import { budgetMonths } from './budgetMonths.ts';
import { toBudgetRows } from './budgetRows.ts';
import { budgetSheet } from './budgetSheet.ts';
import { BudgetTable } from './BudgetTable.tsx';
import { budgetWords } from './budgetWords.ts';
import { toBudgetChartData } from './toBudgetChartData.ts';

interface BudgetSectionProps {
  readonly regency: RegencyAnswer;
  readonly revision: number;
}

/** Published budgets against the premium by rule: the months as bars, and their table with the reasons where there are none. */
export function BudgetSection({ regency, revision }: BudgetSectionProps) {
  const words = useWords(budgetWords);
  const language = useLanguage();
  const { code, name, coverage, programs } = regency;
  const rows = useMemo(() => toBudgetRows(programs.nodes), [programs]);
  const chart = useMemo(() => {
    const all = budgetMonths(rows, language);
    const finding = budgetFinding(all, language);
    return { finding, data: toBudgetChartData(all, `${name}: ${plainText(finding)}`, language) };
  }, [rows, name, language]);
  const download = useMemo(
    () => ({
      sheet: budgetSheet(rows, language),
      name: words.file(code),
      days: knownSentence(coverage.knownAt, language),
      revision,
    }),
    [rows, language, words, code, coverage.knownAt, revision],
  );
  if (rows.length === 0) return null;
  return (
    <section className="budgets">
      <h2 id="budget-head">{words.title}</h2>
      {chart.data.points.length === 0 ? null : (
        <>
          <p id="budget-finding" className="chart-title">
            <Spoken sentence={chart.finding} />
          </p>
          <LazyRankingChart data={chart.data} download={download} twin="budget-finding budget-table" />
        </>
      )}
      <BudgetTable rows={rows} />
      <p className="table-note">{words.note}</p>
    </section>
  );
}
