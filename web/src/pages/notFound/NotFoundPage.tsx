import { Link } from 'wouter';
import { printRoute } from '../../app/route.ts';
import { useTitle } from '../../app/useTitle.ts';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../i18n/LanguageContext.ts';

const notFoundWords: Bilingual<{ title: string; text: string; back: string }> = {
  ID: {
    title: 'Halaman ini tidak ada',
    text: 'Alamat yang dibuka tidak menunjuk ke halaman mana pun di sini. Mungkin ada salah ketik, atau tautannya terpotong.',
    back: 'Buka peringkat daerah',
  },
  EN: {
    title: 'There is no such page',
    text: 'The address does not lead to any page here. It may be mistyped, or the link was cut off.',
    back: 'Open the ranking of regencies',
  },
};

export function NotFoundPage() {
  const words = useWords(notFoundWords);
  const language = useLanguage();
  useTitle(words.title, { isUnknown: true });
  return (
    <section className="notice-page">
      <h1>{words.title}</h1>
      <p>{words.text}</p>
      <p>
        <Link href={printRoute({ language, page: { name: 'ranking' } })}>{words.back}</Link>
      </p>
    </section>
  );
}
