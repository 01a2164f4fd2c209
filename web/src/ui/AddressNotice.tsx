import type { Bilingual } from '../i18n/bilingual.ts';
import { useWords } from '../i18n/LanguageContext.ts';
import type { AddressProblem } from './daysView.ts';

const addressWords: Bilingual<{ one: (problem: AddressProblem) => string }> = {
  ID: { one: ({ name, found }) => `Bagian “${name}=${found}” dari alamat tidak dapat dibaca dan diabaikan.` },
  EN: { one: ({ name, found }) => `The part “${name}=${found}” of the address could not be read and is ignored.` },
};

/** What of the address could not be read, told and not hidden. */
export function AddressNotice({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const words = useWords(addressWords);
  if (problems.length === 0) return null;
  return (
    <ul className="notice" role="status">
      {problems.map((problem) => (
        <li key={problem.name}>{words.one(problem)}</li>
      ))}
    </ul>
  );
}
