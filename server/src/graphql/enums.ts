import {
  benefits,
  claimDirections,
  claimKinds,
  claimMoments,
  claimScopes,
  cohortStatuses,
  directions,
  downloadFormats,
  figureRoles,
  figureChangeKinds,
  fundingSources,
  indicatorNames,
  languages,
  measures,
  indexComponents,
  missingReasons,
  precisions,
  premiumReasons,
  premiumVerdicts,
  publisherKinds,
  rankedMetrics,
  regencyKinds,
  segments,
  standings,
  untestableParts,
  verdicts,
  totalKinds,
  totalStatuses,
  wordsOf,
  workerCategories,
} from '@pionir/shared';
import type { Vocabulary } from '@pionir/shared';
import { registerEnumType } from 'type-graphql';

/** Makes a GraphQL enum of a vocabulary, its meanings the descriptions. */
export function enumOf<Word extends string>(
  name: string,
  description: string,
  vocabulary: Vocabulary<Word>,
): Readonly<Record<Word, Word>> {
  const words = Object.fromEntries(wordsOf(vocabulary).map((word) => [word, word])) as Record<Word, Word>;
  const valuesConfig = Object.fromEntries(
    wordsOf(vocabulary).map((word) => [word, { description: vocabulary[word].about }]),
  ) as Record<Word, { description: string }>;
  registerEnumType(words, { name, description, valuesConfig });
  return words;
}

export const RegencyKindEnum = enumOf('RegencyKind', 'Kabupaten or kota; seven pairs share a name.', regencyKinds);
export const IndicatorNameEnum = enumOf('IndicatorName', 'Denominators of a regency in a year.', indicatorNames);
export const WorkerCategoryEnum = enumOf(
  'WorkerCategory',
  'Trades and offices of protected workers.',
  workerCategories,
);
export const SegmentEnum = enumOf('Segment', 'Membership segments of BPJS Ketenagakerjaan.', segments);
export const CohortStatusEnum = enumOf('CohortStatus', 'Whether the people are enrolled.', cohortStatuses);
export const FundingSourceEnum = enumOf('FundingSource', 'Who pays the premium.', fundingSources);
export const BenefitEnum = enumOf(
  'Benefit',
  'Benefits of BPJS Ketenagakerjaan; the same people may have several.',
  benefits,
);
export const MeasureEnum = enumOf('Measure', 'What a published number measures.', measures);
export const PrecisionEnum = enumOf('Precision', 'How exactly a number was printed.', precisions);
export const StandingEnum = enumOf(
  'Standing',
  'Whether a figure is used; conflicting figures stand side by side.',
  standings,
);
export const FigureRoleEnum = enumOf(
  'FigureRole',
  'What a figure is beside the others of its subject, measure and period.',
  figureRoles,
);
export const DownloadFormatEnum = enumOf('DownloadFormat', 'Formats of files of data.', downloadFormats);
export const PublisherKindEnum = enumOf('PublisherKind', 'Kinds of publishers.', publisherKinds);
export const MetricEnum = enumOf('Metric', 'What regencies can be ranked by.', rankedMetrics);
export const IndexComponentNameEnum = enumOf('IndexComponentName', 'Components of the pioneer index.', indexComponents);
export const DirectionEnum = enumOf('Direction', 'Whether more or less is a higher rank.', directions);
export const MissingReasonEnum = enumOf(
  'MissingReason',
  'Why there is no value; a gap is never a zero.',
  missingReasons,
);
export const TotalKindEnum = enumOf('TotalKind', 'What published arithmetic does with its parts.', totalKinds);
export const TotalStatusEnum = enumOf(
  'TotalStatus',
  'What came of doing published arithmetic again; none says which number is off.',
  totalStatuses,
);
export const PremiumVerdictEnum = enumOf(
  'PremiumVerdict',
  'How a printed premium stands to the one by the rules.',
  premiumVerdicts,
);
export const PremiumReasonEnum = enumOf(
  'PremiumReason',
  'Why there is no single premium by the rules, or no months that a budget would fund.',
  premiumReasons,
);
export const LanguageEnum = enumOf('Language', 'Languages of labels.', languages);
export const ClaimScopeEnum = enumOf('ClaimScope', 'Among whom a claim compares.', claimScopes);
export const ClaimKindEnum = enumOf('ClaimKind', 'Kinds of published superlatives and ranks.', claimKinds);
export const ClaimDirectionEnum = enumOf(
  'ClaimDirection',
  'Which end of a measure a claim takes to lead.',
  claimDirections,
);
export const ClaimMomentEnum = enumOf('ClaimMoment', 'Which of the two verdicts on a claim.', claimMoments);
export const VerdictEnum = enumOf('Verdict', 'What the figures say of a claim (honest numbers, section 7).', verdicts);
export const UntestablePartEnum = enumOf(
  'UntestablePart',
  'Which part of a claim the data cannot carry.',
  untestableParts,
);
export const FigureChangeKindEnum = enumOf('FigureChangeKind', 'What a revision did to a figure.', figureChangeKinds);
