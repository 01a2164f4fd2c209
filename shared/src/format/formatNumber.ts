import type { Language, Unit } from '../vocabulary/index.ts';

const locales: Record<Language, string> = { ID: 'id-ID', EN: 'en-GB' };

/** Words for money; `step` is what an amount below the scale is rounded to, which can lift it into the scale. */
const scales = [
  { from: 1e12, step: 1e7, ID: 'triliun', EN: 'trillion' },
  { from: 1e9, step: 1e4, ID: 'miliar', EN: 'billion' },
  { from: 1e6, step: 1, ID: 'juta', EN: 'million' },
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
  per_thousand: 1,
  points: 1,
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
  if (unit === 'IDR') {
    const text = `Rp${shortMoney(Math.abs(value), language)}`;
    return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
  }
  const text = formatNumber(value, unit, language);
  if (unit === 'percent') return `${text}%`;
  if (unit === 'year') return text;
  return `${text} ${unitNoun(unit, text, language)}`;
}

/** A difference with its sign: "+1.200", "−350"; "0" has none. */
export function formatSigned(value: number, unit: Unit, language: Language): string {
  const text = formatNumber(Math.abs(value), unit, language);
  if (!/[1-9]/.test(text)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** Rupiah, not negative, in the largest word that fits once rounded, with up to two decimals: "35,9 miliar". */
function shortMoney(value: number, language: Language): string {
  const scale = scales.find(({ from, step }) => Math.round(value / step) * step >= from);
  return scale ? `${plain(value / scale.from, 2, language)} ${scale[language]}` : plain(value, 0, language);
}

/** The noun follows the number that is shown: 1.04 months is "1 month". */
function unitNoun(unit: Unit, shown: string, language: Language): string {
  const nouns: Partial<Record<Unit, Record<Language, readonly [one: string, many: string]>>> = {
    people: { ID: ['orang', 'orang'], EN: ['person', 'people'] },
    months: { ID: ['bulan', 'bulan'], EN: ['month', 'months'] },
    claims: { ID: ['klaim', 'klaim'], EN: ['claim', 'claims'] },
    cases: { ID: ['kasus', 'kasus'], EN: ['case', 'cases'] },
    categories: { ID: ['kelompok', 'kelompok'], EN: ['category', 'categories'] },
    points: { ID: ['poin', 'poin'], EN: ['point', 'points'] },
    per_thousand: { ID: ['per 1.000', 'per 1.000'], EN: ['per 1,000', 'per 1,000'] },
  };
  return nouns[unit]?.[language][shown === '1' ? 0 : 1] ?? 'km²';
}

function plain(value: number, maximumFractionDigits: number, language: Language): string {
  const text = new Intl.NumberFormat(locales[language], { maximumFractionDigits, signDisplay: 'negative' }).format(
    value,
  );
  return text.replace('-', '−');
}
