import { formatDate, rankedMetrics } from '@pionir/shared';
import type { DatasetChanges } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { printDaysView } from '../../ui/daysView.ts';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { changesWords } from './changesWords.ts';
import { rankText } from './rankText.ts';

type RankChange = DatasetChanges['ranks']['nodes'][number];

/** Ranks that revisions moved, by metric and year. */
export function RankChanges({ changes }: { readonly changes: DatasetChanges['ranks'] }) {
  const words = useWords(changesWords);
  return (
    <ChangeSection
      title={words.ranks}
      shown={changes.nodes.length}
      all={changes.totalCount}
      heads={[words.revision, words.place, words.before, words.now]}
    >
      {changes.nodes.map((change) => (
        <Row key={`${change.revision}-${change.metric}-${change.on}-${change.regency.code}`} change={change} />
      ))}
    </ChangeSection>
  );
}

function Row({ change }: { readonly change: RankChange }) {
  const language = useLanguage();
  const { revision, metric, on, unit, regency } = change;
  const about = `${regency.name}: ${labelOf(rankedMetrics[metric], language)}, ${formatDate(on, language)}`;
  return (
    <tr>
      <td>{revision}</td>
      <th scope="row">
        <PlaceLink place={regency} search={printDaysView({ on, knownAt: null })} />
        <span className="small">{`${labelOf(rankedMetrics[metric], language)}, ${formatDate(on, language)}`}</span>
      </th>
      <td>
        <Recorded
          about={about}
          text={rankText(change.rankBefore, change.valueBefore, unit, language)}
          revision={revision}
        />
      </td>
      <td>
        <Recorded
          about={about}
          text={rankText(change.rankAfter, change.valueAfter, unit, language)}
          revision={revision}
        />
      </td>
    </tr>
  );
}

interface RecordedProps {
  readonly about: string;
  readonly text: string;
  readonly revision: number;
}

/** A rank as the revision recorded it: the data that made it may have changed since. */
function Recorded({ about, text, revision }: RecordedProps) {
  const words = useWords(changesWords);
  return /\d/.test(text) ? (
    <ReckonedNumber about={about} reckoning={{ shown: text, lines: [words.recorded(revision)], values: [] }} />
  ) : (
    text
  );
}
