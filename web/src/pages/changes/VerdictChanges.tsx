import { claimMoments } from '@pionir/shared';
import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { DatasetChanges } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { VerdictMark } from '../../ui/VerdictMark.tsx';
import { ChangeSection } from './ChangeSection.tsx';
import { changesWords } from './changesWords.ts';

type VerdictChange = DatasetChanges['verdicts']['nodes'][number];

/** Verdicts on claims that revisions changed. */
export function VerdictChanges({ changes }: { readonly changes: DatasetChanges['verdicts'] }) {
  const words = useWords(changesWords);
  return (
    <ChangeSection
      title={words.verdicts}
      shown={changes.nodes.length}
      all={changes.totalCount}
      heads={[words.revision, words.claim, words.before, words.now]}
    >
      {changes.nodes.map((change) => (
        <Row key={`${change.revision}-${change.claim.slug}-${change.which}`} change={change} />
      ))}
    </ChangeSection>
  );
}

function Row({ change: { revision, claim, which, verdictBefore, verdictAfter } }: { readonly change: VerdictChange }) {
  const language = useLanguage();
  return (
    <tr>
      <td>{revision}</td>
      <th scope="row">
        <Link href={printRoute({ language, page: { name: 'claim', slug: claim.slug } })}>{claim.statement}</Link>
        <span className="small">{labelOf(claimMoments[which], language)}</span>
      </th>
      <td>
        <VerdictThen verdict={verdictBefore} />
      </td>
      <td>
        <VerdictThen verdict={verdictAfter} />
      </td>
    </tr>
  );
}

function VerdictThen({ verdict }: { readonly verdict: VerdictChange['verdictBefore'] }) {
  const words = useWords(changesWords);
  return verdict === null ? <span className="missing">{words.newClaim}</span> : <VerdictMark verdict={verdict} />;
}
