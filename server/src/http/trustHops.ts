/** Whether what stands at a hop, from 0 for who is connected, may say who was before it. */
export type TrustProxy = (address: string, hop: number) => boolean;

/** Trusts so many proxies: what a client itself says of its address stands behind them and counts for nothing. */
export function trustHops(proxies: number): TrustProxy {
  return (_address, hop) => hop < proxies;
}
