import {
  benefits,
  claimantRoles,
  claimKinds,
  claimMetrics,
  claimScopes,
  formatNumber,
  fundingSources,
  precisions,
  publisherKinds,
  wordsOf,
} from '@pionir/shared';
import type { AmountFact, CountFact, DocumentFacts, SumFact, Vocabulary } from '@pionir/shared';
import fc from 'fast-check';

/*
 * Facts of made-up documents about one place: few categories and years, so that
 * the same group is told of twice, added to, taken over and summed up.
 */

const categories = fc.constantFrom('VULNERABLE_WORKERS', 'TOBACCO_FARMERS', 'VILLAGE_OFFICIALS', 'FISHERS');
const years = fc.constantFrom('2022', '2023', '2024', '2023-05');
const dates = fc.constantFrom('2024-09-12', '2023-12-31', '2024', '2024-04');

function word<Key extends string>(vocabulary: Vocabulary<Key>): fc.Arbitrary<Key> {
  return fc.constantFrom(...wordsOf(vocabulary));
}

const printed = fc.integer({ min: 1, max: 90_000 }).chain((value) =>
  fc.record({
    value: fc.constant(value),
    // Now and then a misprint that was corrected.
    printed: fc.constantFrom(formatNumber(value, 'people', 'ID'), formatNumber(value, 'people', 'ID'), '99.999.999'),
    precision: word(precisions),
    period: fc.option(years),
    span: fc.constant(null),
    note: fc.constantFrom('', 'Each year.'),
  }),
);

const counts: fc.Arbitrary<CountFact[]> = fc
  .array(
    fc
      .tuple(printed, categories, fc.constantFrom('STOCK', 'FLOW', 'TARGET', 'TOTAL'), fc.boolean())
      .map(([fact, category, kind, isMixed]): Omit<CountFact, 'id'> =>
        kind === 'TOTAL'
          ? { ...fact, segment: 'UNKNOWN', kind, category: isMixed ? null : category }
          : { ...fact, segment: 'BPU', kind, category },
      ),
    { maxLength: 7 },
  )
  .map((facts) => facts.map((fact, index) => ({ ...fact, id: `count-${index}` }) as CountFact));

const amounts: fc.Arbitrary<AmountFact[]> = fc
  .array(
    fc
      .tuple(
        printed,
        fc.constantFrom('BUDGET', 'PREMIUM_PER_MONTH', 'MONTHS_FUNDED', 'BENEFIT_PAID', 'COVERAGE_RATE_PUBLISHED'),
      )
      .map(([fact, measure]) => ({ ...fact, measure }) as Omit<AmountFact, 'id'>),
    { maxLength: 3 },
  )
  .map((facts) => facts.map((fact, index) => ({ ...fact, id: `amount-${index}` })));

/** A rank that is claimed is always stated. */
const claims = fc.array(
  fc.record({
    id: fc.uuid(),
    kind: word(claimKinds),
    scope: word(claimScopes),
    metric: word(claimMetrics),
    rank: fc.integer({ min: 1, max: 38 }),
    claimant: word(claimantRoles),
    span: fc.constant(null),
  }),
  { maxLength: 3 },
);

const publishers = fc.constantFrom('Pemkab Contoh', 'Surat Kabar "Contoh"', '???', 'Média Ñusantara 24');

export const arbitraryDocumentFacts: fc.Arbitrary<DocumentFacts> = fc
  .record({
    place: fc.constantFrom({ code: '3504', name: 'Kabupaten Tulungagung' }, { code: '3576', name: 'Kota Mojokerto' }),
    document: fc.record({
      address: fc.option(fc.constantFrom('https://contoh.test/satu', 'https://contoh.test/dua')),
      publisher: publishers,
      publisherKind: word(publisherKinds),
      publishedOn: fc.option(dates),
      accessedOn: fc.constant('2026-11-21'),
    }),
    funding: fc.uniqueArray(word(fundingSources), { maxLength: 2 }),
    benefits: fc.uniqueArray(word(benefits), { maxLength: 3 }),
    counts,
    amounts,
    claims,
  })
  .chain((facts) => sumsOf(facts.counts).map((sums) => ({ ...facts, sums })));

/** Sums of counts that are there, and now and then of one that was rejected. */
function sumsOf(facts: readonly CountFact[]): fc.Arbitrary<SumFact[]> {
  const ids = [...facts.map(({ id }) => id), 'rejected'];
  const totals = facts.filter(({ kind }) => kind === 'TOTAL').map(({ id }) => id);
  if (totals.length === 0) return fc.constant([]);
  const sum = fc.record({
    total: fc.constantFrom(...totals),
    parts: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
    span: fc.constant(null),
  });
  return fc.array(sum, { maxLength: 2 }).map((sums) => sums.map((each, index) => ({ ...each, id: `sum-${index}` })));
}
