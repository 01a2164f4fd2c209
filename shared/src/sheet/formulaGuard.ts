/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), the wide forms too. */
const formulaSigns = '=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20';
/** A text that has the guard already gets another one, so that each can be taken away again. */
const toGuard = new RegExp(`^'*[${formulaSigns}]`);
const guarded = new RegExp(`^'+[${formulaSigns}]`);

/** A text that a spreadsheet leaves alone. Numbers are no texts: −12 stays a number. */
export function guardFormula<Value>(value: Value): Value | string {
  return typeof value === 'string' && toGuard.test(value) ? `'${value}` : value;
}

/** The text as it was before it was guarded. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
