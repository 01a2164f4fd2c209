export * from './moneyMention.ts';
export * from './readMoney.ts';
