/**
 * The cells of a line of CSV that is a whole record; null where its quotes do not
 * say so, for a parser to tell what it is.
 */
export function divideLine(line: string): string[] | null {
  if (!line.includes('"')) return line.split(',');
  const cells: string[] = [];
  for (let from = 0; from >= 0;) {
    const end = line[from] === '"' ? quotedEnd(line, from) : plainEnd(line, from);
    if (end === null) return null;
    cells.push(cellOf(line.slice(from, end)));
    from = end === line.length ? -1 : end + 1;
  }
  return cells;
}

/** After the quote that closes the cell; null where none does, or something else than a comma follows it. */
function quotedEnd(line: string, from: number): number | null {
  let quote = line.indexOf('"', from + 1);
  while (quote >= 0 && line[quote + 1] === '"') quote = line.indexOf('"', quote + 2);
  const end = quote + 1;
  return quote >= 0 && (end === line.length || line[end] === ',') ? end : null;
}

function plainEnd(line: string, from: number): number | null {
  const comma = line.indexOf(',', from);
  const end = comma < 0 ? line.length : comma;
  const quote = line.indexOf('"', from);
  return quote >= 0 && quote < end ? null : end;
}

function cellOf(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
}
