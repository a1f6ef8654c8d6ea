import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicLink } from '../../../lib/citations/public-link.ts';

test.each([
  ['https://www.nlm.nih.gov/a?b=c#d', 'https://www.nlm.nih.gov/a?b=c#d'],
  ['http://www.ninds.nih.gov/x', 'https://www.ninds.nih.gov/x'],
  ['https://münchen.de/', 'https://xn--mnchen-3ya.de/'],
])('%s leads to %s', (address, link) => {
  expect(publicLink(address)).toBe(link);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'chrome://settings',
  'ftp://example.org/x',
  'https://name@example.org/',
  'https://name:word@example.org/',
  'https://localhost/',
  'https://localhost:8080/',
  'https://LOCALHOST./',
  'https://router/',
  'https://printer.local/',
  'https://nas.lan/',
  'https://x.internal/',
  'https://x.home.arpa/',
  'https://a.localhost/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f.0.0.1/',
  'https://0177.0.0.1/',
  'https://１２７.0.0.1/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://192.168.1.1/admin?reboot',
  'https://169.254.169.254/latest/meta-data',
  'https://0.0.0.0/',
  'https://8.8.8.8/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
  'https://./',
  'https://',
  'no address',
  '',
])('%s leads nowhere', (address) => {
  expect(publicLink(address)).toBeNull();
});

test('whatever the address, a link is https to a named host, without name or password, and stays what it is', () => {
  const address = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(fc.constantFrom('http:', 'https:', 'ftp:'), fc.ipV4Extended())
      .map(([p, host]) => `${p}//${host}/`),
    fc.tuple(fc.constantFrom('http:', 'https:'), fc.ipV6()).map(([p, host]) => `${p}//[${host}]/`),
    fc
      .webAuthority({ withUserInfo: true, withIPv4Extended: true, withIPv6: true })
      .map((a) => `https://${a}/`),
    fc.string(),
  );
  fc.assert(
    fc.property(address, (text) => {
      const link = publicLink(text);
      if (link === null) return;
      const { protocol, username, password, hostname } = new URL(link);
      expect([protocol, username, password]).toEqual(['https:', '', '']);
      expect(hostname).toMatch(/^[^[\]]+\.[a-z][^.[\]]*\.?$/);
      expect(publicLink(link)).toBe(link);
    }),
    { numRuns: 2000 },
  );
});
