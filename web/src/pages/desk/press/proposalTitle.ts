import {
  benefits,
  budgetSpans,
  claimKinds,
  claimMetrics,
  claimScopes,
  countKinds,
  formatDate,
  formatInFull,
  formatQuantity,
  fundingSources,
  isWordOf,
  workerCategories,
} from '@pionir/shared';
import type { Language, Vocabulary } from '@pionir/shared';
import { labelOf } from '../../../i18n/bilingual.ts';
import { pressWords } from './pressWords.ts';
import type { ProposalReview } from './proposalReview.ts';

/** What a proposal says, as corrected: "27.500 orang, Pekerja rentan, Jumlah, 2023". */
export function proposalTitle({ proposal, fields }: ProposalReview, language: Language): string {
  const word = (vocabulary: Vocabulary<string>, text: string | undefined) =>
    text !== undefined && isWordOf(vocabulary, text)
      ? labelOf(vocabulary[text] as Vocabulary<string>[string], language)
      : '';
  const year = fields.year ? formatDate(fields.year, language) : '';
  const join = (...parts: readonly string[]) => parts.filter(Boolean).join(', ');
  switch (proposal.kind) {
    case 'COUNT': {
      const people = word(workerCategories, fields.category) || pressWords[language].several;
      return join(amount(fields.value, 'people', language), people, word(countKinds, fields.count), year);
    }
    case 'FUNDING':
      return word(fundingSources, fields.funding);
    case 'BENEFIT':
      return word(benefits, fields.benefit);
    case 'BUDGET': {
      const per = proposal.per === null ? '' : labelOf(budgetSpans[proposal.per], language);
      return join(amount(fields.value, 'IDR', language), per, year);
    }
    case 'CLAIM':
      return join(word(claimKinds, fields.claim), word(claimMetrics, fields.metric), word(claimScopes, fields.scope));
    case 'SUM':
      return `${proposal.parts.map((part) => formatInFull(part, 'people', language)).join(' + ')} = ${formatInFull(proposal.check.computed, 'people', language)}`;
    default:
      return amount(fields.value, proposal.unit, language);
  }
}

function amount(
  text: string | undefined,
  unit: 'people' | 'IDR' | Parameters<typeof formatQuantity>[1],
  language: Language,
): string {
  const value = Number(text?.replace(',', '.'));
  if (text === undefined || text === '' || !Number.isFinite(value)) return text ?? '';
  return unit === 'IDR' ? formatInFull(value, unit, language) : formatQuantity(value, unit, language);
}
