import { useId, useState } from 'react';
import type { RankingRow } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { shareText } from '../../../i18n/shareText.ts';
import { Movement } from '../../../ui/Movement.tsx';
import { PlaceLink } from '../../../ui/PlaceLink.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { tableWords } from '../../../ui/tableWords.ts';
import { ComponentTable } from './ComponentTable.tsx';
import { indexWords } from './indexWords.ts';
import { intervalText } from './intervalText.ts';

interface IndexRowProps {
  readonly row: RankingRow;
  readonly search: string;
  readonly columns: number;
  readonly isOwn: boolean;
}

/** A place of the index and, once opened, what its index is made of. */
export function IndexRow({ row, search, columns, isOwn }: IndexRowProps) {
  const words = useWords(indexWords);
  const shared = useWords(tableWords);
  const language = useLanguage();
  const opened = useId();
  const [isOpen, setOpen] = useState(false);
  const { name } = row.regency;
  return (
    <>
      <tr className={isOpen ? 'index-row index-row-open' : 'index-row'}>
        <td className="rank">
          {row.rank}
          {row.tied ? <span className="tied">{shared.tied}</span> : null}
        </td>
        <th scope="row">
          <PlaceLink place={row.regency} search={search} />
          <button
            type="button"
            className="plain-button open-row"
            aria-label={`${words.open}: ${name}`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? opened : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {words.open}
          </button>
        </th>
        <td className="number">
          <Quantity quantity={row.quantity} about={name} />
        </td>
        <td className="number">{intervalText(row)}</td>
        <td className="number">{row.firstPlaceShare === null ? null : shareText(row.firstPlaceShare, language)}</td>
        {isOwn ? null : (
          <td className="number">
            <Movement movement={row.movement} byEntry={row.movementByEntry} />
          </td>
        )}
      </tr>
      {isOpen ? (
        <tr id={opened}>
          <td className="opened" colSpan={columns}>
            <ComponentTable row={row} />
          </td>
        </tr>
      ) : null}
    </>
  );
}
