import type { RegencyAnswer } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { spanText } from '../../../ui/periodText.ts';
import { handoutCohorts, inRoom, shown } from './handoutRows.ts';
import { handoutWords } from './handoutWords.ts';

const room = 12;

/** Who is enrolled, under which program, and whether they count on the day. */
export function HandoutCohorts({ regency }: { readonly regency: RegencyAnswer }) {
  const words = useWords(handoutWords);
  const language = useLanguage();
  const { items, left } = inRoom(handoutCohorts(regency), room);
  return (
    <section>
      <h2>{words.cohorts}</h2>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">{words.cohort}</th>
            <th scope="col">{words.program}</th>
            <th scope="col" className="number">
              {words.people}
            </th>
            <th scope="col">{words.span}</th>
            <th scope="col">{words.standing}</th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ cohort, program, standing }) => (
            <tr key={cohort.slug}>
              <th scope="row">{cohort.label}</th>
              <td>{program}</td>
              <td className="number">{shown(cohort.headcount, language)}</td>
              <td>{spanText(cohort.startsOn, cohort.endsOn, language)}</td>
              <td>{words.standings[standing]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left === 0 ? null : <p className="table-note">{words.more(left)}</p>}
    </section>
  );
}
