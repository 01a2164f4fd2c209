import type { Bilingual } from '../../../i18n/bilingual.ts';

interface BudgetWords {
  readonly title: string;
  readonly program: string;
  readonly budget: string;
  readonly people: string;
  readonly months: string;
  readonly note: string;
  readonly sheetProgram: string;
  readonly sheetPeriod: string;
  readonly sheetBudget: string;
  readonly sheetMonths: string;
  readonly file: (code: string) => string;
  readonly regulation: (name: string) => string;
}

export const budgetWords: Bilingual<BudgetWords> = {
  ID: {
    title: 'Anggaran terhadap iuran',
    program: 'Program dan masa',
    budget: 'Anggaran',
    people: 'Pekerja bukan penerima upah',
    months: 'Cukup untuk',
    sheetProgram: 'Program',
    sheetPeriod: 'Masa',
    sheetBudget: 'Anggaran, rupiah',
    sheetMonths: 'Cukup untuk, bulan',
    file: (code) => `pionir-${code}-anggaran`,
    note: 'Anggaran yang dipublikasikan dibagi jumlah orang kali iuran menurut aturan. Anggaran yang cukup untuk lebih dari dua belas bulan bisa juga dimaksudkan bagi hal atau orang lain.',
    regulation: (name) => `Menurut ${name}.`,
  },
  EN: {
    title: 'Budget against premium',
    program: 'Program and period',
    budget: 'Budget',
    people: 'Non-wage workers',
    months: 'Would fund',
    sheetProgram: 'Program',
    sheetPeriod: 'Period',
    sheetBudget: 'Budget, rupiah',
    sheetMonths: 'Would fund, months',
    file: (code) => `pionir-${code}-budgets`,
    note: 'The published budget over the people times the premium by rule. A budget that would fund more than twelve months may be meant for other things or other people too.',
    regulation: (name) => `By ${name}.`,
  },
};
