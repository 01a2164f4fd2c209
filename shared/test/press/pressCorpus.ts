import { readdirSync, readFileSync } from 'node:fs';

/** A text of the corpus with what a careful reader takes from it; the labels are told in its README. */
export interface LabelledText {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

export interface Labels {
  readonly regency: string | null;
  readonly date: string | null;
  readonly counts: readonly {
    readonly value: number;
    readonly category: string | null;
    readonly kind: string;
    readonly year: number | null;
  }[];
  readonly funding: readonly string[];
  readonly benefits: readonly string[];
  readonly budgets: readonly { readonly value: number; readonly per: string | null }[];
  readonly months: readonly { readonly value: number }[];
  readonly premiums: readonly { readonly value: number }[];
  readonly rates: readonly { readonly value: number }[];
  readonly totals: readonly {
    readonly total: number;
    readonly parts: readonly number[];
    readonly reconciles: boolean;
  }[];
  readonly claims: readonly { readonly kind: string; readonly scope: string }[];
  readonly persons: readonly string[];
}

const folder = new URL('./corpus/', import.meta.url);

/** The corpus, in the order of its names. */
export function readCorpus(): LabelledText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.toSorted().map((name) => {
    const { lines, labels } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
      lines: string[];
      labels: Labels;
    };
    return { name, text: lines.join('\n'), labels };
  });
}
