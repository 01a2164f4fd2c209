import { Quantity } from '../../ui/Quantity.tsx';
import { ReckonedNumber } from '../../ui/ReckonedNumber.tsx';
import type { IndexStep } from './examples/indexExample.ts';

/** One component; where it has no value, the reason, and nothing to weigh. */
export function IndexExampleRow({ step: { label, about, quantity, parts } }: { readonly step: IndexStep }) {
  if (parts === null) {
    return (
      <tr>
        <th scope="row">{label}</th>
        <td colSpan={4} className="missing-cell">
          <Quantity quantity={quantity} about={about} />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="number">
        <Quantity quantity={quantity} about={about} withUnit />
      </td>
      {[parts.percentile, parts.weight, parts.contribution].map((reckoning, column) => (
        <td key={columns[column]} className="number">
          <ReckonedNumber about={about} reckoning={reckoning} />
        </td>
      ))}
    </tr>
  );
}

const columns = ['percentile', 'weight', 'contribution'];
