/** Sheets that stand beside the tables in our own workbooks; nothing is read from them. */
export const otherSheets = {
  instructions: 'Petunjuk',
  about: 'Tentang – About',
  dictionary: 'Kamus – Dictionary',
  choices: 'Pilihan – Choices',
} as const;
