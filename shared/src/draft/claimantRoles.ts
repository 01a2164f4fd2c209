import type { Vocabulary } from '../vocabulary/index.ts';

/** Who makes a claim: offices and roles, never the name of a person. */
export const claimantRoles = {
  DOCUMENT: { id: 'dokumen itu sendiri', en: 'the document itself', about: 'The text says it of itself.' },
  REGENT: { id: 'bupati', en: 'regent', about: 'The head of a regency.' },
  MAYOR: { id: 'wali kota', en: 'mayor', about: 'The head of a city.' },
  LOCAL_GOVERNMENT: { id: 'pemerintah daerah', en: 'local government', about: 'The regency or city.' },
  MANPOWER_OFFICE: { id: 'dinas tenaga kerja', en: 'manpower office', about: 'The office for workers of the place.' },
  BPJS_BRANCH: {
    id: 'kepala kantor cabang BPJS Ketenagakerjaan',
    en: 'head of BPJS branch',
    about: 'Who heads the branch office.',
  },
  BPJS_REGION: {
    id: 'kepala kantor wilayah BPJS Ketenagakerjaan',
    en: 'head of regional BPJS office',
    about: 'Who heads the office of the province.',
  },
  PROVINCE: { id: 'pemerintah provinsi', en: 'provincial government', about: 'The province.' },
} as const satisfies Vocabulary<string>;
export type ClaimantRole = keyof typeof claimantRoles;
