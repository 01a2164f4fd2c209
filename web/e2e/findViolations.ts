import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

export interface Scope {
  /** The part of the page to be looked at; without one, the page. */
  readonly part?: string;
  /** Parts that are not ours. */
  readonly without?: readonly string[];
}

/** What axe finds amiss on a page, each rule with the elements that break it: the least size of what is pressed too, which it looks at only when asked. */
export async function findViolations(
  page: Page,
  { part, without = [] }: Scope = {},
): Promise<readonly (readonly [rule: string, elements: readonly string[]])[]> {
  // One frame and nothing but violations: the account of what is well takes several times as long as the looking.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  if (part !== undefined) axe.include(part);
  for (const each of without) axe.exclude(each);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
