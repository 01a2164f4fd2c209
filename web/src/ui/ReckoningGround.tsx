import type { Reckoning } from './evidence.ts';
import { QuantityGround } from './QuantityGround.tsx';

/** The steps to a number of ours, then each value they start from with its own figures. */
export function ReckoningGround({ reckoning: { shown, lines, values } }: { readonly reckoning: Reckoning }) {
  return (
    <>
      <p className="evidence-value">{shown}</p>
      {lines.map((line) => (
        <p key={line} className="evidence-step">
          {line}
        </p>
      ))}
      {values.map(({ about, quantity }) => (
        <section key={about} className="evidence-part">
          <h3>{about}</h3>
          <QuantityGround quantity={quantity} />
        </section>
      ))}
    </>
  );
}
