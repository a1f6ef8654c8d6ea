import { fileURLToPath } from 'node:url';
import { buildExtension } from '../support/build-extension.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { hasDisplay } from '../support/has-display.ts';
import { launch } from '../support/launch.ts';
import { servePages } from '../support/serve-pages.ts';
import { journey } from './journey.ts';

/**
 * `npm start [-- URL]`: builds the extension and opens Chromium with it on a demo page, or on the page
 * named. Without a display it makes the reader's journey by itself, says what happens and saves screenshots.
 */
const given = process.argv[2];
if (given !== undefined && !URL.canParse(given)) {
  console.error(`"${given}" is no address. Write it whole: npm start -- https://example.org/page`);
  process.exit(1);
}
ensureChromium();
console.log('Building the extension ...');
buildExtension();
const server = await servePages(fileURLToPath(new URL('.', import.meta.url)));
const address = given ?? server.url('page.html');

if (hasDisplay()) {
  const { context } = await launch({ headed: true });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  console.log(`Medglance is running on ${address}.`);
  console.log('Rest the pointer on an underlined term. Close the browser to end.');
  await new Promise((resolve) => context.on('close', resolve));
} else {
  await journey(address, given === undefined);
}
await server.close();
