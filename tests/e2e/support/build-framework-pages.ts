import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { createSSRApp } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';
import { App as ReactApp } from '../../fixtures/framework-pages/react-app.ts';
import { App as VueApp } from '../../fixtures/framework-pages/vue-app.ts';

/** Where the pages of the frameworks are built to: `react.html`, `vue.html`, `svelte.html`. */
export const FRAMEWORK_PAGES = fileURLToPath(new URL('../../../.cache/framework-pages', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../fixtures/framework-pages/', import.meta.url));

/**
 * Builds pages that frameworks render on the server and take over in the browser, in development mode for
 * their warnings.
 */
export default async function buildFrameworkPages(): Promise<void> {
  await mkdir(FRAMEWORK_PAGES, { recursive: true });
  await page('react', 'react-client.ts', renderToString(createElement(ReactApp)));
  await page('vue', 'vue-client.ts', await renderVue(createSSRApp(VueApp)));
  await page('svelte', 'svelte/client.js', await renderSvelte());
}

async function page(name: string, client: string, html: string): Promise<void> {
  await bundle(`${SOURCES}${client}`, `${name}.js`, false);
  // The script comes late, so that the extension has marked the server's HTML before the framework takes over.
  await writeFile(
    `${FRAMEWORK_PAGES}/${name}.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title></head><body><div id="root">${html}</div><button id="hydrate" onclick="const s=document.createElement('script');s.src='${name}.js';document.head.append(s)">Hydrate</button></body></html>`,
  );
}

async function renderSvelte(): Promise<string> {
  await bundle(`${SOURCES}svelte/app.svelte`, 'svelte-server.mjs', true);
  const { default: App } = (await import(pathToFileURL(`${FRAMEWORK_PAGES}/svelte-server.mjs`).href)) as {
    default: never;
  };
  const { render } = await import('svelte/server');
  return render(App, { props: {} }).body;
}

async function bundle(entry: string, file: string, onServer: boolean): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: onServer ? {} : { conditions: ['browser', 'development'] },
    plugins: [svelte(onServer)],
    build: {
      outDir: FRAMEWORK_PAGES,
      emptyOutDir: false,
      minify: false,
      ...(onServer && { ssr: true }),
      lib: { entry, formats: [onServer ? 'es' : 'iife'], name: 'page', fileName: () => file },
      ...(onServer && { rolldownOptions: { external: [/^svelte/], output: { entryFileNames: file } } }),
    },
  });
}

/** Compiles Svelte's own files; the rest of its tool chain is not needed here. */
function svelte(onServer: boolean): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      const { js } = compile(code, {
        filename: id,
        dev: !onServer,
        generate: onServer ? 'server' : 'client',
      });
      return { code: js.code, map: null };
    },
  };
}
