import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { buildAssets, ICON_SIZES } from './lib/authoring/build-assets.ts';
import { bundledLicences } from './lib/authoring/bundled-licences.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const version = process.env['npm_package_version'] ?? '0.0.0';
const makeAssets = (): ReturnType<typeof buildAssets> => buildAssets(root, `${root}.cache/assets`, version);
let made: ReturnType<typeof buildAssets> | null = null;
/** The assets of a production build, made once for all of its parts. */
const assets = (): ReturnType<typeof buildAssets> => (made ??= makeAssets());
/** The modules that the builds of all entrypoints have put into the extension. */
const bundled = new Set<string>();
const noteBundled: Plugin = {
  name: 'note-bundled',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.moduleIds.forEach((id) => bundled.add(id));
  },
};
const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`]));

export default defineConfig({
  imports: false,
  outDir: '.output',
  alias: { 'wxt/utils/content-script-context': `${root}lib/page/content-script-context.ts` },
  vite: async ({ mode }) => ({
    build: { target: 'chrome148', modulePreload: false },
    plugins: [noteBundled],
    // Pack and lexicon are checked against them where they are read (lib/extension/own-file.ts,
    // lib/messaging/page-share.ts), except while they are written.
    define: {
      PACK_DIGEST: JSON.stringify(mode === 'production' ? (await assets()).packDigest : ''),
      LEXICON_DIGEST: JSON.stringify(mode === 'production' ? (await assets()).lexiconDigest : ''),
    },
  }),
  manifest: ({ mode }) => ({
    name: 'Medglance',
    description:
      'Explains medical terms on any page with short, cited answers. Everything stays on your device.',
    minimum_chrome_version: '148',
    icons,
    action: { default_title: 'Open Medglance', default_icon: icons },
    permissions: ['storage', 'unlimitedStorage', 'sidePanel', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    message_serialization: 'structured_clone',
    commands: {
      'step-terms': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: 'Go to the next medical term of the page and open its card',
      },
      'step-terms-back': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: 'Go to the previous medical term of the page and open its card',
      },
    },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: ['http://*/*', 'https://*/*', 'file:///*'],
        use_dynamic_url: true,
      },
    ],
    // Development needs its socket; in production the browser itself keeps every page of ours from the network.
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  }),
  hooks: {
    'build:publicAssets': async (wxt, files) => {
      files.push(...(await (wxt.config.mode === 'production' ? assets() : makeAssets())).files);
      // All entrypoints are built by now.
      files.push({ relativeDest: 'licences.txt', contents: `\uFEFF${await bundledLicences(root, bundled)}` });
      wxt.logger.info(`Content pack, lexicon and icons made for version ${version}`);
    },
  },
});
