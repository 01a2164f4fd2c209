/** What a row of a text file is called. */
export function nameLine(line: number): string {
  return `line ${line}`;
}
