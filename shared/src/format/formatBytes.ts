import type { Language } from '../vocabulary/index.ts';
import { formatNumber } from './formatNumber.ts';

/** The size of a file as people read it: "640 byte", "78 kB", "1,2 MB"; thousands, not 1,024s. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, 'people', language)} ${language === 'ID' ? 'byte' : 'bytes'}`;
  const kilobytes = Math.round(bytes / 1000);
  if (kilobytes < 1000) return `${formatNumber(kilobytes, 'people', language)} kB`;
  return `${formatNumber(bytes / 1e6, 'points', language)} MB`;
}
