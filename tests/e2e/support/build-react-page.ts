import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { App } from '../../fixtures/react-page/app.ts';

/** Where the React page is built to. */
export const REACT_PAGE = fileURLToPath(new URL('../../../.cache/react-page', import.meta.url));

/** Builds the page that React renders on the server and hydrates in the browser, in development mode for its warnings. */
export default async function buildReactPage(): Promise<void> {
  await mkdir(REACT_PAGE, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      outDir: REACT_PAGE,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../fixtures/react-page/client.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
        fileName: () => 'client.js',
      },
    },
  });
  const html = renderToString(createElement(App));
  // The script comes late, so that the extension has marked the server's HTML before React takes over.
  await writeFile(
    `${REACT_PAGE}/react.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head><body><div id="root">${html}</div><button id="hydrate" onclick="const s=document.createElement('script');s.src='client.js';document.head.append(s)">Hydrate</button></body></html>`,
  );
}
