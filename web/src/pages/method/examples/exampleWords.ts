import type { Bilingual } from '../../../i18n/bilingual.ts';

interface ExampleWords {
  readonly times100: string;
  readonly change: string;
  readonly inYear: (name: string, year: number) => string;
  readonly onDay: (name: string, day: string) => string;
  readonly began: (day: string) => string;
  readonly later: string;
  readonly personMonths: string;
  readonly people: string;
  readonly months: string;
}

export const exampleWords: Bilingual<ExampleWords> = {
  ID: {
    times100: 'menjadi persen',
    change: 'Perubahan',
    inYear: (name, year) => `${name}, ${year}`,
    onDay: (name, day) => `${name}, ${day}`,
    began: (day) => `Kelompok ini mulai ${day}.`,
    later: 'Kelompok lain, yang mulai kemudian',
    personMonths: 'Orang kali bulan',
    people: 'Orang dalam kelompok itu',
    months: 'bulan yang dibiayai',
  },
  EN: {
    times100: 'to percent',
    change: 'Change',
    inYear: (name, year) => `${name}, ${year}`,
    onDay: (name, day) => `${name}, ${day}`,
    began: (day) => `This cohort began ${day}.`,
    later: 'Other cohorts, which began later',
    personMonths: 'People times months',
    people: 'People in these cohorts',
    months: 'months funded',
  },
};
