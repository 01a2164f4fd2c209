import type { Bilingual } from '../../i18n/bilingual.ts';

interface BesideWords {
  readonly others: string;
  readonly same: string;
}

export const besideWords: Bilingual<BesideWords> = {
  ID: { others: 'Angka lain tentang hal yang sama', same: 'Angka yang sama juga di' },
  EN: { others: 'Other figures of the same thing', same: 'The same figure also in' },
};
