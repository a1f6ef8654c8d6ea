import { readFile } from 'node:fs/promises';
import { madePage } from './made-page.ts';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Query parameters that set a header, and which. */
const HEADERS: Record<string, string> = {
  csp: 'content-security-policy',
  'csp-report-only': 'content-security-policy-report-only',
  coep: 'cross-origin-embedder-policy',
  'coep-report-only': 'cross-origin-embedder-policy-report-only',
  coop: 'cross-origin-opener-policy',
};

/** A small web server on this machine. */
export interface PageServer {
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on the loopback address. Query parameters set headers, for pages under a policy:
 * `?csp=...`, `?coep=require-corp`. Under `made/` it serves pages of any size (see `madePage`).
 */
export async function servePages(folder: string): Promise<PageServer> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost'), folder, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(url: URL, folder: string, response: ServerResponse): Promise<void> {
  const path = join(folder, normalize(decodeURIComponent(url.pathname)));
  const made = madePage(url);
  if (made !== null) {
    response.setHeader('content-type', TYPES[extname(url.pathname)] ?? 'text/html; charset=utf-8');
    response.end(made);
    return;
  }
  try {
    const contents = await readFile(path);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    for (const [parameter, header] of Object.entries(HEADERS)) {
      const value = url.searchParams.get(parameter);
      if (value) response.setHeader(header, value);
    }
    response.end(contents);
  } catch {
    response.statusCode = 404;
    response.end('not found');
  }
}
