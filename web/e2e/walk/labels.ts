/** Digits that name, date or define something and are no number from data. */
export interface Label {
  /** Where they may stand, as a CSS selector; everywhere without one. */
  readonly where?: string;
  /** Where they are a value after all. */
  readonly except?: string;
  /** The text, as a regular expression. */
  readonly what: string;
}

const months = 'Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec';
const values = 'td.number, .key-number, .compare-value';

/** The whole list. Each line is reviewed: what it lets pass can never be asked where it comes from. */
export const labels: readonly Label[] = [
  // Days, months and years say when.
  { what: `\\d{1,2}\\s(?:${months})\\s\\d{4}`, except: values },
  { what: `(?:${months})\\s\\d{4}`, except: values },
  { what: '\\b(?:31 Desember|31 December)\\b' },
  { what: '\\b(?:19|20)\\d\\d\\b(?![.,]\\d)', except: values },
  // Codes of places, names of revisions and tiers.
  { where: '.regency .page-head .method, .found-code, .glossary', what: '\\b\\d\\d\\.?\\d\\d\\b' },
  { what: '\\b(?:[Rr]evisi|[Rr]evision) \\d+' },
  { what: '\\brev=\\d+' },
  { where: '.changes-table td:first-child', what: '^\\d+$' },
  { where: 'tr.tier', what: '^(?:Lapis|Tier) \\d+$' },
  // Levels and bounds that the method fixes.
  { what: '\\b90%' },
  { what: '\\b0 \\((?:terbawah|lowest)\\)|\\b100 \\((?:teratas|highest)\\)' },
  { what: '× 100\\b|\\b100%:' },
  { where: '.example td.number', what: '^100$' },
  // What the reader has set.
  { where: '.weights output', what: '^.*$' },
  { where: '.filters > summary', what: '\\(\\d+ (?:dipilih|chosen)\\)' },
  { where: '.list-pages', what: '^(?:50 berikutnya|Next 50)$' },
  // Our own words about method, columns and licence; code and citation to be copied.
  { where: '.prose, .dictionary, .licence, .copy-text', what: '^[^]*$' },
  // The size of files.
  { where: '.data-page', what: '\\b\\d+ [kM]?B\\b' },
];
