/** What is said of each cohort, a figure each, up to the most that is said; the head count comes first. */
export const syntheticMeasures = [
  { measure: 'HEADCOUNT', unit: 'people', most: 9000 },
  { measure: 'TARGET_HEADCOUNT', unit: 'people', most: 12_000 },
  { measure: 'BENEFIT_CLAIMS', unit: 'claims', most: 90 },
  { measure: 'BENEFIT_PAID', unit: 'IDR', most: 900_000_000 },
  { measure: 'PREMIUM_PER_MONTH', unit: 'IDR', most: 16_800 },
] as const;
