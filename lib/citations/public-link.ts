/** Last parts of names that mean a machine or network of one's own, or nothing. */
const SPECIAL = new Set(
  'localhost local internal intranet private lan home corp arpa test invalid example alt onion'.split(' '),
);

/**
 * The address that a link may lead to: over https, without a name or password in it, and to a named host of the
 * public web. An address that is a number, a single word or a name of one's own network could make the reader's
 * click act on a machine beside them.
 *
 * @returns null when nothing may be linked
 */
export function publicLink(address: string): string | null {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null;
  if (url.username !== '' || url.password !== '' || !isPublicHost(url.hostname)) return null;
  url.protocol = 'https:';
  return url.href;
}

/** Addresses of IP version 4 have a number last, whatever way they were written; those of version 6 a bracket. */
function isPublicHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 && labels.every((label) => label !== '') && /^[a-z]/.test(last) && !SPECIAL.has(last)
  );
}
