import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/LanguageContext.ts';
import { changesWords } from './changesWords.ts';

interface ChangeSectionProps {
  readonly title: string;
  readonly shown: number;
  readonly all: number;
  readonly heads: readonly string[];
  readonly children: ReactNode;
}

/** One kind of change as a table that says how much of it is shown. */
export function ChangeSection({ title, shown, all, heads, children }: ChangeSectionProps) {
  const words = useWords(changesWords);
  const id = useId();
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <p className="table-note" data-twin={`${id}-table`}>
        {all === 0 ? words.nothing : words.shown(shown, all)}
      </p>
      {all === 0 ? null : (
        <table id={`${id}-table`} data-part={shown < all} className="numbers changes-table" aria-labelledby={id}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
    </section>
  );
}
