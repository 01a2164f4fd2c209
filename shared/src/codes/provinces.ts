import type { Language } from '../vocabulary/index.ts';

/** The provinces of Indonesia by BPS code (BPS Master File Desa, 38 provinces since 2022). */
const provinceNames: Readonly<Record<string, readonly [indonesian: string, english: string]>> = {
  '11': ['Aceh', 'Aceh'],
  '12': ['Sumatera Utara', 'North Sumatra'],
  '13': ['Sumatera Barat', 'West Sumatra'],
  '14': ['Riau', 'Riau'],
  '15': ['Jambi', 'Jambi'],
  '16': ['Sumatera Selatan', 'South Sumatra'],
  '17': ['Bengkulu', 'Bengkulu'],
  '18': ['Lampung', 'Lampung'],
  '19': ['Kepulauan Bangka Belitung', 'Bangka Belitung Islands'],
  '21': ['Kepulauan Riau', 'Riau Islands'],
  '31': ['DKI Jakarta', 'Jakarta'],
  '32': ['Jawa Barat', 'West Java'],
  '33': ['Jawa Tengah', 'Central Java'],
  '34': ['DI Yogyakarta', 'Yogyakarta'],
  '35': ['Jawa Timur', 'East Java'],
  '36': ['Banten', 'Banten'],
  '51': ['Bali', 'Bali'],
  '52': ['Nusa Tenggara Barat', 'West Nusa Tenggara'],
  '53': ['Nusa Tenggara Timur', 'East Nusa Tenggara'],
  '61': ['Kalimantan Barat', 'West Kalimantan'],
  '62': ['Kalimantan Tengah', 'Central Kalimantan'],
  '63': ['Kalimantan Selatan', 'South Kalimantan'],
  '64': ['Kalimantan Timur', 'East Kalimantan'],
  '65': ['Kalimantan Utara', 'North Kalimantan'],
  '71': ['Sulawesi Utara', 'North Sulawesi'],
  '72': ['Sulawesi Tengah', 'Central Sulawesi'],
  '73': ['Sulawesi Selatan', 'South Sulawesi'],
  '74': ['Sulawesi Tenggara', 'Southeast Sulawesi'],
  '75': ['Gorontalo', 'Gorontalo'],
  '76': ['Sulawesi Barat', 'West Sulawesi'],
  '81': ['Maluku', 'Maluku'],
  '82': ['Maluku Utara', 'North Maluku'],
  '91': ['Papua Barat', 'West Papua'],
  '92': ['Papua Barat Daya', 'Southwest Papua'],
  '94': ['Papua', 'Papua'],
  '95': ['Papua Selatan', 'South Papua'],
  '96': ['Papua Tengah', 'Central Papua'],
  '97': ['Papua Pegunungan', 'Highland Papua'],
};

/** The name of a province by its BPS code; the code itself for one not in the list. */
export function provinceName(code: string, language: Language): string {
  return provinceNames[code]?.[language === 'ID' ? 0 : 1] ?? code;
}

/** The codes of all provinces, in ascending order. */
export const provinceCodes: readonly string[] = Object.keys(provinceNames).toSorted();
