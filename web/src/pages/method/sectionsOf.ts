import { sections as english } from '../../../../docs/method/en.md';
import { sections as indonesian } from '../../../../docs/method/id.md';
import type { Bilingual } from '../../i18n/bilingual.ts';

export type Section = (typeof indonesian)[number];

export const sectionsOf: Bilingual<readonly Section[]> = { ID: indonesian, EN: english };
