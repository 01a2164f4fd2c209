import { wordsOf, workerCategories, fundingSources } from '../vocabulary/index.ts';
import type { FundingSource, WorkerCategory } from '../vocabulary/index.ts';
import type { DocumentFacts } from './documentFacts.ts';
import { yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';
import type { StoredProgram } from './placeRecords.ts';
import { slugOf } from './slugOf.ts';

/** The program that pays for a category in the place: one that is there, else a new row. Gives its identifier. */
export function programFor(category: WorkerCategory, facts: DocumentFacts, ledger: DraftLedger): string {
  const funding = fundingOf(facts);
  const wanted = `${facts.place.code}-${payerSlug(funding, facts.place.name)}-${slugOf(category)}`;
  const known = findProgram(category, funding, wanted, ledger);
  if (known !== undefined) return known.id;
  const payers = (language: 'id' | 'en') => funding.map((each) => fundingSources[each][language]).join(', ');
  const label = workerCategories[category];
  addProgram(wanted, facts, ledger, {
    name_id: `Iuran ${label.id.toLowerCase()}, ${payers('id')}`,
    name_en: `Contributions for ${label.en.toLowerCase()}, ${payers('en')}`,
  });
  return wanted;
}

/** The entry that holds totals across the programs of a place. */
export function programOfAll(facts: DocumentFacts, ledger: DraftLedger): string {
  const id = `${facts.place.code}-all-paid`;
  if (!ledger.programs.some((program) => program.id === id)) {
    addProgram(id, facts, ledger, {
      name_id: 'Semua kelompok yang iurannya dibayar daerah',
      name_en: 'All groups whose contributions the place pays',
      note: 'Bookkeeping entry: holds totals over the schemes of the place; has no cohort of its own.',
    });
  }
  return id;
}

/** One whose cohorts are of the category and that shares a payer, the identifier deciding among several. */
function findProgram(
  category: WorkerCategory,
  funding: readonly FundingSource[],
  wanted: string,
  { programs, cohorts }: DraftLedger,
): StoredProgram | undefined {
  const isUnsaid = funding.includes('UNKNOWN');
  const ofCategory = programs.filter(
    (program) =>
      (isUnsaid || program.funding.some((payer) => funding.includes(payer))) &&
      cohorts.some((cohort) => cohort.programId === program.id && cohort.category === category),
  );
  const [first] = ofCategory.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return programs.find((program) => program.id === wanted) ?? first;
}

function addProgram(
  id: string,
  facts: DocumentFacts,
  ledger: DraftLedger,
  texts: { readonly name_id: string; readonly name_en: string; readonly note?: string },
): void {
  const funding = fundingOf(facts);
  ledger.programs.push({ id, funding });
  ledger.add(
    'programs',
    {
      program_id: id,
      regency_code: facts.place.code,
      funding: funding.join(';'),
      benefits: facts.benefits.join(';'),
      starts_on: yearText(facts.document.publishedOn) ?? '',
      ...texts,
    },
    null,
  );
}

function fundingOf({ funding }: DocumentFacts): readonly FundingSource[] {
  return funding.length === 0 ? ['UNKNOWN'] : wordsOf(fundingSources).filter((each) => funding.includes(each));
}

function payerSlug([first]: readonly FundingSource[], placeName: string): string {
  if (first !== undefined && first !== 'UNKNOWN') return slugOf(first);
  return placeName.startsWith('Kota ') ? 'pemkot' : 'pemkab';
}
