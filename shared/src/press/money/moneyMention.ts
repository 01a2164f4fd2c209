import type { BudgetSpan } from '../../vocabulary/index.ts';
import type { NumberMention } from '../numbers/index.ts';

/** An amount of money with what it is for. */
export interface MoneyMention {
  readonly number: NumberMention;
  readonly role: 'BUDGET' | 'PREMIUM' | 'BENEFIT';
  readonly per: BudgetSpan | null;
  /** Where what is said of it ends: "setiap tahunnya" included. */
  readonly to: number;
}
