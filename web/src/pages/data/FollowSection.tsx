import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';
import { FeedLinks } from '../changes/FeedLinks.tsx';
import { dataWords } from './dataWords.ts';

/** Where changes are told. */
export function FollowSection() {
  const words = useWords(dataWords);
  const language = useLanguage();
  return (
    <section>
      <h2>{words.follow}</h2>
      <p>
        <Link href={printRoute({ language, page: { name: 'changes' } })}>{words.changes}</Link>
      </p>
      <FeedLinks />
    </section>
  );
}
