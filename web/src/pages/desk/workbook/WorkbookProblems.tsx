import { formatNumber } from '@pionir/shared';
import type { Bilingual } from '../../../i18n/bilingual.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import type { DeskProblem } from '../graphql/deskProblem.ts';
import { problemsTold } from './problemsTold.ts';

const problemWords: Bilingual<{ title: (count: string) => string; place: string; found: string; expected: string }> = {
  ID: { title: (count) => `Masalah: ${count}`, place: 'Lembar, sel, kolom', found: 'Tertulis', expected: 'Seharusnya' },
  EN: { title: (count) => `Problems: ${count}`, place: 'Sheet, cell, column', found: 'Found', expected: 'Expected' },
};

/** All that is wrong with a workbook, each with its sheet, cell and column. */
export function WorkbookProblems({ problem }: { readonly problem: DeskProblem | null }) {
  const words = useWords(problemWords);
  const language = useLanguage();
  const problems = problemsTold(problem);
  if (problems.length === 0) return null;
  const title = words.title(formatNumber(problems.length, 'people', language));
  return (
    <section>
      <h2>{title}</h2>
      <table className="numbers" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.found}</th>
            <th scope="col">{words.expected}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ place, found, expected, foundId, expectedId }) => (
            <tr key={`${place} ${found} ${expected}`}>
              <th scope="row" className="problem-place">
                {place}
              </th>
              <td>{language === 'ID' ? foundId : found}</td>
              <td>{language === 'ID' ? expectedId : expected}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
