import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves one HTML page on the loopback address; `close` ends it. */
export async function serveHtml(html: string): Promise<{ url: string; close: () => void }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}
