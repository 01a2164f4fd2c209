import type { RankingAnswer } from '../../graphql/types.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { useFileAddress } from '../../site/useFileAddress.ts';
import { useServedAddress } from '../../site/useServedAddress.ts';
import { EmbedDetails } from '../../ui/embed/EmbedDetails.tsx';
import { rankingHeadline } from './rankingHeadline.ts';
import { closedParts, printRankingView } from './rankingView.ts';
import type { RankingView } from './rankingView.ts';
import { takeAwayWords } from './takeAwayWords.ts';

interface TakeAwayProps {
  readonly ranking: RankingAnswer;
  readonly view: RankingView;
}

/** This very view as a file, or on another site. A copy holds the files of the first view alone. */
export function TakeAway({ ranking, view }: TakeAwayProps) {
  const words = useWords(takeAwayWords);
  const language = useLanguage();
  const fileAddress = useFileAddress();
  const servedAddress = useServedAddress();
  // What is open on the page is no part of a file.
  const search = printRankingView({ ...view, ...closedParts });
  const name = language === 'ID' ? '/data/peringkat' : '/en/data/ranking';
  const addressOf = (path: string) => (search === '' ? fileAddress(path) : servedAddress(`${path}${search}`));
  const [workbook, table] = [addressOf(`${name}.xlsx`), addressOf(`${name}.csv`)];
  return (
    <section className="take-away" aria-labelledby="take-away">
      <h2 id="take-away">{words.title}</h2>
      {workbook === null || table === null ? (
        <p>{words.elsewhere}</p>
      ) : (
        <p>
          <a href={workbook} download="">
            {words.workbook}
          </a>{' '}
          <a href={table} download="">
            {words.csv}
          </a>
        </p>
      )}
      <EmbedDetails
        shown={{ name: 'ranking' }}
        days={ranking}
        search={search}
        title={`Pionir: ${plainText(rankingHeadline(ranking, language))}`}
      />
    </section>
  );
}
