import type { Reference } from '../model/reference.ts';
import { publicLink } from './public-link.ts';

/**
 * References as CSL-JSON, without our own notes on how they were confirmed. The web page's note of when its
 * text was collected stays: it says how old the text is.
 */
export function referencesAsCsl(references: readonly Reference[]): string {
  const records = references.map(({ custom: _custom, accessed, URL: address, ...record }) => {
    const link = address === undefined ? null : publicLink(address);
    return {
      ...record,
      ...(link !== null && { URL: link }),
      ...(accessed && { note: accessed.literal }),
    };
  });
  return `${JSON.stringify(records, null, 2)}\n`;
}
