import { useId } from 'react';
import type { RankingRow } from '../../../graphql/types.ts';
import { useLanguage, useWords } from '../../../i18n/LanguageContext.ts';
import { Movement } from '../../../ui/Movement.tsx';
import { PlaceLink } from '../../../ui/PlaceLink.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { RankNumber } from '../../../ui/RankNumber.tsx';
import { ReckonedNumber } from '../../../ui/ReckonedNumber.tsx';
import type { PartsInHand } from '../partsInHand.ts';
import { ComponentTable } from './ComponentTable.tsx';
import { firstShareReckoning, intervalReckoning } from './firmnessReckoning.ts';
import { indexWords } from './indexWords.ts';

interface IndexRowProps {
  readonly row: RankingRow;
  readonly search: string;
  /** Those it is ranked among. */
  readonly ranked: readonly RankingRow[];
  readonly columns: number;
  readonly isOwn: boolean;
  readonly parts: PartsInHand;
}

/** A place of the index and, once opened, what its index is made of. */
export function IndexRow({ row, ranked, search, columns, isOwn, parts }: IndexRowProps) {
  const words = useWords(indexWords);
  const language = useLanguage();
  const opened = useId();
  const { code } = row.regency;
  const isOpen = parts.details.includes(code);
  const others = parts.details.filter((each) => each !== code);
  const { name } = row.regency;
  const own = { about: name, quantity: row.quantity };
  return (
    <>
      <tr className={isOpen ? 'index-row index-row-open' : 'index-row'}>
        <td className="rank">
          <RankNumber own={own} rank={row.rank} tied={row.tied} among={ranked.length} />
        </td>
        <th scope="row">
          <PlaceLink place={row.regency} search={search} />
          <button
            type="button"
            className="plain-button open-row"
            aria-label={`${words.open}: ${name}`}
            aria-expanded={isOpen}
            aria-controls={isOpen ? opened : undefined}
            onClick={() => parts.choose({ details: isOpen ? others : [...others, code] })}
          >
            {words.open}
          </button>
        </th>
        <td className="number">
          <Quantity {...own} />
        </td>
        {[intervalReckoning(own, row, language), firstShareReckoning(own, row, language)].map((reckoning, column) => (
          <td key={columnKeys[column]} className="number">
            {reckoning === null ? null : <ReckonedNumber about={name} reckoning={reckoning} />}
          </td>
        ))}
        {isOwn ? null : (
          <td className="number">
            <Movement own={own} rank={row.rank} movement={row.movement} byEntry={row.movementByEntry} />
          </td>
        )}
      </tr>
      {isOpen ? (
        <tr id={opened}>
          <td className="opened" colSpan={columns}>
            <ComponentTable row={row} ranked={ranked} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

const columnKeys = ['interval', 'first'];
