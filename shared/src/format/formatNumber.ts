import type { Language, Unit } from '../vocabulary/index.ts';

const locales: Record<Language, string> = { ID: 'id-ID', EN: 'en-GB' };

const scales = [
  { from: 1e12, ID: 'triliun', EN: 'trillion' },
  { from: 1e9, ID: 'miliar', EN: 'billion' },
  { from: 1e6, ID: 'juta', EN: 'million' },
] as const;

/** How many decimals a unit is shown with at most. */
const decimals: Record<Unit, number> = {
  people: 0,
  IDR: 0,
  months: 1,
  percent: 2,
  claims: 0,
  cases: 0,
  km2: 1,
  year: 0,
  categories: 0,
};

/**
 * A number as people read it: "27.500" in Indonesian, "27,500" in English. A
 * year keeps its digits together. Rounds for show only, half away from zero.
 */
export function formatNumber(value: number, unit: Unit, language: Language): string {
  if (unit === 'year') return String(Math.round(value));
  return plain(value, decimals[unit], language);
}

/** A number with its unit: "27.500 orang", "Rp35,9 miliar", "29,84%". */
export function formatQuantity(value: number, unit: Unit, language: Language): string {
  const text = unit === 'IDR' ? shortMoney(value, language) : formatNumber(value, unit, language);
  if (unit === 'IDR') return `Rp${text}`;
  if (unit === 'percent') return `${text}%`;
  if (unit === 'year') return text;
  return `${text} ${unitNoun(unit, value, language)}`;
}

/** A difference with its sign: "+1.200", "−350"; "0" has none. */
export function formatSigned(value: number, unit: Unit, language: Language): string {
  const text = formatNumber(Math.abs(value), unit, language);
  if (!/[1-9]/.test(text)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Rupiah in the largest word that fits, with up to two decimals: "35,9 miliar". */
function shortMoney(value: number, language: Language): string {
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  return scale ? `${plain(value / scale.from, 2, language)} ${scale[language]}` : plain(value, 0, language);
}

function unitNoun(unit: Unit, value: number, language: Language): string {
  const nouns: Partial<Record<Unit, Record<Language, readonly [one: string, many: string]>>> = {
    people: { ID: ['orang', 'orang'], EN: ['person', 'people'] },
    months: { ID: ['bulan', 'bulan'], EN: ['month', 'months'] },
    claims: { ID: ['klaim', 'klaim'], EN: ['claim', 'claims'] },
    cases: { ID: ['kasus', 'kasus'], EN: ['case', 'cases'] },
    categories: { ID: ['kelompok', 'kelompok'], EN: ['category', 'categories'] },
  };
  return nouns[unit]?.[language][value === 1 ? 0 : 1] ?? 'km²';
}

function plain(value: number, maximumFractionDigits: number, language: Language): string {
  const text = new Intl.NumberFormat(locales[language], { maximumFractionDigits, signDisplay: 'negative' }).format(
    value,
  );
  return text.replace('-', '−');
}
