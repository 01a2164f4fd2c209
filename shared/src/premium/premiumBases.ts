/** Where a premium is taken from. */
export interface PremiumBasis {
  /** The regulation in its short form: "PP 44/2015". */
  readonly regulation: string;
  /** The rule in a sentence. */
  readonly id: string;
  readonly en: string;
}

/** What a rule says in numbers. */
interface PremiumAmounts {
  /** Of one person for one month, in rupiah. */
  readonly amount: number;
  /** In percent of the wage. */
  readonly shares: { readonly lowestShareOfWage: number; readonly highestShareOfWage: number };
}

/** The premiums for work accident (JKK) and death (JKM), with the regulation each comes from. */
export const premiumBases = {
  nonWage: {
    amount: 16_800,
    regulation: 'PP 44/2015',
    id: 'Bukan penerima upah: JKK 1 persen dari penghasilan Rp1.000.000, yaitu Rp10.000, dan JKM Rp6.800 sebulan.',
    en: 'Non-wage workers: work accident (JKK) 1 percent of an income of Rp1,000,000, which is Rp10,000, and death (JKM) Rp6,800 a month.',
  },
  halved: {
    amount: 8_400,
    regulation: 'PP 50/2025',
    id: 'Keringanan separuh iuran JKK dan JKM bukan penerima upah: pekerja transportasi Januari 2026 sampai Maret 2027, lainnya April sampai Desember 2026, kecuali yang dibayar APBN atau APBD.',
    en: 'Half of the JKK and JKM premium of non-wage workers is waived: transport workers from January 2026 to March 2027, others from April to December 2026, but not where APBN or APBD pays.',
  },
  wage: {
    shares: { lowestShareOfWage: 0.54, highestShareOfWage: 2.04 },
    regulation: 'PP 44/2015',
    id: 'Penerima upah: JKK 0,24 sampai 1,74 persen dari upah menurut tingkat risiko, dan JKM 0,30 persen.',
    en: 'Wage recipients: work accident (JKK) 0.24 to 1.74 percent of the wage by class of risk, and death (JKM) 0.30 percent.',
  },
  relief2020: {
    regulation: 'PP 49/2020',
    id: 'Keringanan 99 persen iuran JKK dan JKM untuk Agustus 2020 sampai Januari 2021 bagi yang memenuhi syaratnya.',
    en: 'Of the JKK and JKM premiums of August 2020 to January 2021, 99 percent were waived for those who met the conditions.',
  },
} as const satisfies Record<string, PremiumBasis & Partial<PremiumAmounts>>;
