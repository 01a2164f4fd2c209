import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import type { RankingAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { Spoken } from '../../ui/Spoken.tsx';
import { rankingHeadline } from './rankingHeadline.ts';
import { rankingSubhead } from './rankingSubhead.ts';
import type { AskedView } from './rankingVariables.ts';
import { rankingWords } from './rankingWords.ts';

/** The finding as the heading, the days and the method under it. */
export function RankingHead({ ranking, view }: { readonly ranking: RankingAnswer; readonly view: AskedView }) {
  const words = useWords(rankingWords);
  const language = useLanguage();
  return (
    <header className="page-head">
      <h1 id="ranking-head">
        <Spoken sentence={rankingHeadline(ranking, language)} />
      </h1>
      <p className="subhead">{rankingSubhead(ranking, view, language)}</p>
      <p className="method">
        <strong>{words.method}</strong> {ranking.method}{' '}
        <Link href={`${printRoute({ language, page: { name: 'method' } })}#${ranking.metric}`}>{words.methodMore}</Link>
        .
      </p>
    </header>
  );
}
