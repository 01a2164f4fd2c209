import type { CheckEvidence } from '../../graphql/types.ts';
import { useWords } from '../../i18n/LanguageContext.ts';
import { printDaysView } from '../../ui/daysView.ts';
import { PlaceLink } from '../../ui/PlaceLink.tsx';
import { Quantity } from '../../ui/Quantity.tsx';
import { checkWords } from './checkWords.ts';
import { RivalsBar } from './RivalsBar.tsx';

interface CheckFactsProps {
  readonly check: CheckEvidence;
  /** What the place is called. */
  readonly place: string;
}

/** What a verdict rests on: the place's own value, who is ahead, how much of the field is known, the years. */
export function CheckFacts({ check, place }: CheckFactsProps) {
  const words = useWords(checkWords);
  const { own, counterexamples, rivals, rivalsWithFigures, years, on, knownAt } = check;
  if (own === null) return null;
  return (
    <dl className="facts check-facts">
      {years.length > 0 ? (
        <div>
          <dt>{words.years}</dt>
          <dd>
            <ul className="check-years">
              {years.map(({ year, quantity }) => (
                <li key={year}>
                  {`${year}: `}
                  <Quantity quantity={quantity} about={`${place}, ${year}`} withUnit />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ) : (
        <div>
          <dt>{words.own}</dt>
          <dd>
            <Quantity quantity={own} about={place} withUnit />
          </dd>
        </div>
      )}
      {counterexamples.length === 0 || years.length > 0 ? null : (
        <div>
          <dt>{words.against}</dt>
          <dd>
            <ul className="check-against">
              {counterexamples.map(({ regency, quantity }) => (
                <li key={regency.code}>
                  <PlaceLink place={regency} search={printDaysView({ on, knownAt })} />{' '}
                  <Quantity quantity={quantity} about={regency.name} withUnit />
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {rivals === null || rivalsWithFigures === null ? null : (
        <div>
          <dt>{words.rivals}</dt>
          <dd>
            <RivalsBar known={rivalsWithFigures} all={rivals} own={{ about: place, quantity: own }} />
          </dd>
        </div>
      )}
    </dl>
  );
}
