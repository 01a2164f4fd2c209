/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), the wide forms too. */
const beginsFormula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A text that a spreadsheet leaves alone. Numbers are no texts: −12 stays a number. */
export function guardFormula<Value>(value: Value): Value | string {
  return typeof value === 'string' && beginsFormula.test(value) ? `'${value}` : value;
}
