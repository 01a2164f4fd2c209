import type { Edition } from './findEdition.ts';

/** A licence that a package names. */
export interface Licence {
  /** Short name, as SPDX has it. */
  readonly name: string;
  /** What it is and what it is for, in English. */
  readonly title: string | null;
  /** Where its text is. */
  readonly url: string | null;
}

/** The licences of the packages, each once. A package without one is not free to be taken: nothing is made up. */
export function licencesOf({ packages }: Edition): Licence[] {
  const licences = packages.flatMap((head) => (head.licenses ?? []).map(toLicence));
  return [...new Map(licences.map((licence) => [JSON.stringify(licence), licence])).values()];
}

function toLicence(found: object): Licence {
  const { name, title, path } = found as Readonly<Record<string, unknown>>;
  return {
    name: textOf(name) ?? textOf(title) ?? 'unnamed',
    title: textOf(title),
    url: /^https?:\/\//.test(textOf(path) ?? '') ? textOf(path) : null,
  };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
