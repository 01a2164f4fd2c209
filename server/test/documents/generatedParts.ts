/** The parts of a document that a test writes: each between `<!-- made: name -->` and `<!-- end -->`. */
const part = /(<!-- made: ([\w-]+) -->\n)[^]*?(<!-- end -->)/g;

/** The document with its made parts made anew. Throws for a part that nothing makes, and one that stands nowhere. */
export function fillParts(text: string, parts: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(parts));
  const filled = text.replaceAll(part, (_all, begin: string, name: string, end: string) => {
    const content = parts[name];
    if (content === undefined) throw new Error(`Nothing makes the part "${name}".`);
    unused.delete(name);
    return `${begin}\n${content}\n\n${end}`;
  });
  if (unused.size > 0) throw new Error(`No place for the parts ${[...unused].join(', ')}.`);
  return filled;
}

/** A Markdown table, its columns as wide as what they hold, as the formatter has them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 3)));
  const draw = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 3)).join(' | ')} |`;
  const [first = [], ...rest] = lines;
  return [draw(first), draw(widths.map((width) => '-'.repeat(width))), ...rest.map(draw)].join('\n');
}
