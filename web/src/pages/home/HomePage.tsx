import { useLocation, useSearch } from 'wouter';
import { useTitle } from '../../app/useTitle.ts';
import { HomeDocument } from '../../graphql/generated/HomeDocument.ts';
import { useAnswer } from '../../graphql/useAnswer.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { plainText } from '../../i18n/sentence.ts';
import { AddressNotice } from '../../ui/AddressNotice.tsx';
import { AnswerNotice } from '../../ui/AnswerNotice.tsx';
import { HomeBody } from './HomeBody.tsx';
import { HomeHead } from './HomeHead.tsx';
import { homeHeadline } from './homeHeadline.ts';
import { printHomeView, readHomeView } from './homeView.ts';
import { homeWords } from './homeWords.ts';

/** The year in a sentence, the map, who leads, the years before, and what was claimed. */
export function HomePage() {
  const language = useLanguage();
  const words = useWords(homeWords);
  const [path, navigate] = useLocation();
  const { view, problems } = readHomeView(useSearch());
  const answer = useAnswer(HomeDocument, { metric: view.metric, language });
  const { data } = answer;
  const province = data?.province ?? null;
  useTitle(
    data === null || province === null ? words.title : plainText(homeHeadline(province, data.ranking, language)),
  );
  return (
    <article className="home">
      {data === null || province === null ? <h1>{words.title}</h1> : null}
      <AnswerNotice answer={answer} />
      <AddressNotice problems={problems} />
      {data === null || province === null ? null : (
        <>
          <HomeHead home={data} province={province} />
          <HomeBody
            home={data}
            province={province}
            view={view}
            choose={(next) => navigate(`${path}${printHomeView(next)}`, { replace: true })}
          />
        </>
      )}
    </article>
  );
}
