import { Marked } from 'marked';

/** A section of a method text, ready to be shown. */
export interface MethodSection {
  /** The name in its comment: the same in every language. */
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

const marker = /<!-- section: ([A-Z_]+) -->\s+## (.+)\n/;

/** The sections of a method text; what stands before the first is not one. Every second-level heading needs its comment. */
export function readSections(text: string): MethodSection[] {
  const [, ...parts] = text.split(marker);
  const unnamed = /^## (.+)$/m.exec(parts.filter((_, index) => index % 3 === 2).join('\n'));
  if (unnamed !== null) throw new Error(`The section "${unnamed[1]}" has no comment that names it.`);
  const markdown = new Marked({ async: false });
  return parts.flatMap((id, index) => {
    if (index % 3 !== 0) return [];
    const [title, body] = [parts[index + 1] as string, parts[index + 2] as string];
    return { id, title, html: markdown.parse(body.trim(), { async: false }) };
  });
}
