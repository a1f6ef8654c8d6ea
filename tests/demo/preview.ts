import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../lib/authoring/load-content.ts';
import { AUDIENCES } from '../../lib/model/audience.ts';
import { buildExtension } from '../support/build-extension.ts';
import { ensureChromium } from '../support/ensure-chromium.ts';
import { hasDisplay } from '../support/has-display.ts';
import { launch } from '../support/launch.ts';

/**
 * `npm run content -- --preview ID`: builds the extension with the data as it is now and opens the article or
 * concept in its panel. Without a display, saves a picture for each audience and says where.
 */
const OUT = fileURLToPath(new URL('../../.output/preview', import.meta.url));
const id = process.argv[2];
const { pack, problems } = await loadContent(
  fileURLToPath(new URL('../../data', import.meta.url)),
  'preview',
);
const kind = pack.articles.some((article) => article.id === id) ? 'article' : 'concept';
if (id === undefined || (kind === 'concept' && !pack.concepts.some((concept) => concept.id === id))) {
  console.error(
    id === undefined
      ? 'Name the article or concept: npm run content -- --preview hyponatremia'
      : `There is no article or concept "${id}".`,
  );
  process.exit(1);
}
if (problems.length > 0) {
  console.error('The content has faults, so it cannot be built. Run `npm run content` and mend them first.');
  process.exit(1);
}
ensureChromium();
console.log('Building the extension ...');
buildExtension();
const headed = hasDisplay();
const { context, extensionId, close } = await launch({ headed });
const panel = context.pages()[0] ?? (await context.newPage());
if (!headed) await panel.setViewportSize({ width: 420, height: 860 });
await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/${kind}/${id}`);
await panel.getByRole('heading', { level: 1 }).waitFor();
if (headed) {
  console.log('Close the browser to end.');
  await new Promise((resolve) => context.on('close', resolve));
} else {
  await mkdir(OUT, { recursive: true });
  for (const audience of AUDIENCES) {
    await panel.getByRole('radio', { name: new RegExp(`^${audience}`, 'i') }).check({ force: true });
    const picture = join(OUT, `${id}-${audience}.png`);
    await panel.screenshot({ path: picture, fullPage: true });
    console.log(picture);
  }
  await close();
}
