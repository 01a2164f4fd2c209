import type { KnownTexts } from '../hostile/support/randomQuery.ts';

/** What arguments of random queries can mean something by in the real data. */
export const knownTexts: KnownTexts = {
  days: ['2017-12-31', '2023-09-12', '2024-12-31', '2025-12-31', '2026-11-21', '2031-01-01'],
  byArgument: {
    code: ['35', '3504', '35.23', '3578', '9999'],
    regency: ['3504', '35.10', 'nowhere'],
    regencies: ['3504', '3523', '35.10', '3578'],
    province: ['35', '36'],
    slug: ['35-bps-20260317', '3523-dbhcht', '3523-dbhcht-vulnerable-workers-2023', 'none'],
    id: ['UHJvdmluY2U6MzU', 'UmVnZW5jeTozNTA0', 'none'],
    ids: ['UHJvdmluY2U6MzU', 'UmVnZW5jeTozNTA0', 'none'],
  },
};
