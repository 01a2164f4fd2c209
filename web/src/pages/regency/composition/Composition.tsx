import { useMemo } from 'react';
import { LazyRankingChart } from '../../../charts/LazyRankingChart.ts';
import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { daysSentence } from '../../../ui/daysSentence.ts';
import { Spoken } from '../../../ui/Spoken.tsx';
import { compositionFinding } from './compositionFinding.ts';
import { CompositionTable } from './CompositionTable.tsx';
import { compositionWords } from './compositionWords.ts';
import { toComposition } from './toComposition.ts';
import type { CompositionKind } from './toComposition.ts';
import { toCompositionChartData } from './toCompositionChartData.ts';

interface CompositionProps {
  readonly regency: RegencyAnswer;
  readonly kind: CompositionKind;
  readonly revision: number;
}

/** The workers of a place told apart in one way: what most of them are, the bars, and their table. */
export function Composition({ regency, kind, revision }: CompositionProps) {
  const words = useWords(compositionWords);
  const language = useLanguage();
  const { code, name, coverage } = regency;
  const { parts, finding, chart } = useMemo(() => {
    const parts = toComposition(regency, kind, language);
    const finding = compositionFinding(parts, language);
    const title = `${name}, ${compositionWords[language].by[kind].toLowerCase()}: ${plainText(finding)}`;
    return { parts, finding, chart: toCompositionChartData(parts, title, language) };
  }, [regency, kind, name, language]);
  const download = useMemo(
    () => ({
      sheet: {
        head: [words.by[kind], words.people],
        rows: parts.map(({ label, quantity }) => [label, quantity.value]),
      },
      name: words.file(code, kind),
      days: daysSentence(coverage, language),
      revision,
    }),
    [parts, words, kind, code, coverage, language, revision],
  );
  const [findingId, tableId] = [`${kind}-finding`, `${kind}-table`];
  return (
    <div>
      <h3>{words.by[kind]}</h3>
      <p id={findingId} className="chart-title">
        <Spoken sentence={finding} />
      </p>
      {parts.length < 2 ? null : <LazyRankingChart data={chart} download={download} twin={`${findingId} ${tableId}`} />}
      <CompositionTable id={tableId} kind={kind} parts={parts} />
    </div>
  );
}
