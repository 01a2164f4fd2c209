import { figureChangeKinds, measures } from '@pionir/shared';
import type { DatasetChanges } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Quantity } from '../../ui/Quantity.tsx';
import { SourceName } from '../../ui/SourceName.tsx';
import { changedParts } from './changedParts.ts';
import { ChangeSection } from './ChangeSection.tsx';
import { changesWords } from './changesWords.ts';
import { quantityAt } from './quantityAt.ts';

type FigureChange = DatasetChanges['figures']['nodes'][number];

/** Figures added, changed and deprecated, each as it stood before and after. */
export function FigureChanges({ changes }: { readonly changes: DatasetChanges['figures'] }) {
  const words = useWords(changesWords);
  return (
    <ChangeSection
      title={words.figures}
      shown={changes.nodes.length}
      all={changes.totalCount}
      heads={[words.revision, words.subject, words.before, words.now]}
    >
      {changes.nodes.map((change) => (
        <Row key={`${change.revision}-${change.figure.slug}`} change={change} />
      ))}
    </ChangeSection>
  );
}

function Row({ change: { revision, kind, before, after, figure } }: { readonly change: FigureChange }) {
  const language = useLanguage();
  const about = `${after.subjectLabel}: ${labelOf(measures[after.measure], language)}`;
  const parts = before === null ? [] : changedParts(before, after, language);
  return (
    <tr className={kind === 'DEPRECATED' ? 'deprecated' : undefined}>
      <td>{revision}</td>
      <th scope="row" data-sourced="">
        {about}
        <span className="small">
          {[labelOf(figureChangeKinds[kind], language), parts.join(', ')].filter((text) => text !== '').join(': ')}
          {' · '}
          <SourceName source={after.source} />
        </span>
      </th>
      <td>
        {before === null ? (
          <span className="missing">–</span>
        ) : (
          <Quantity quantity={quantityAt(figure, before)} about={about} withUnit />
        )}
      </td>
      <td>
        <Quantity quantity={quantityAt(figure, after)} about={about} withUnit />
      </td>
    </tr>
  );
}
