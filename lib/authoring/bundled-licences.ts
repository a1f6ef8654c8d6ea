import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a package says about itself. */
interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly homepage?: string;
}

/** The names under which packages ship their terms. */
const TERMS = /^(licen[cs]e|copying|notice)\b/i;
const RULE = `\n\n${'-'.repeat(72)}\n\n`;

/**
 * The licences of all packages whose code is in the build, and our own, as one text.
 *
 * @param root the project's folder
 * @param modules paths of the modules that were bundled; those outside `node_modules` are our own
 * @throws Error when a package comes without the terms that would have to go along
 */
export async function bundledLicences(root: string, modules: Iterable<string>): Promise<string> {
  const folders = new Set([...modules].flatMap((path) => packageFolder(path) ?? []));
  const parts = await Promise.all([...folders].map(licenceOf));
  const own = await readFile(join(root, 'LICENSE'), 'utf8');
  return `${[
    `Medglance\n\n${own.trim()}`,
    'Medglance contains the following software.',
    ...parts.toSorted((a, b) => a.localeCompare(b, 'en')),
  ].join(RULE)}\n`;
}

/** The folder of the package that a module belongs to; null for our own modules and the bundler's. */
function packageFolder(path: string): string | null {
  return (
    /^\0?(\/?[^\0?]*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(path.replaceAll('\\', '/'))?.[1] ?? null
  );
}

async function licenceOf(folder: string): Promise<string> {
  const facts = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as PackageFacts;
  const names = (await readdir(folder)).filter((name) => TERMS.test(name)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const heading = `${facts.name} ${facts.version} (${facts.license ?? 'see below'})`;
  const address = facts.homepage === undefined ? [] : [facts.homepage];
  return [[heading, ...address].join('\n'), ...(texts.length > 0 ? texts : [statedTerms(facts)])]
    .map((text) => text.trim())
    .join('\n\n');
}

/** The terms of a package that only names them. */
function statedTerms({ name, license, author }: PackageFacts): string {
  const who = typeof author === 'string' ? author : author?.name;
  if (license !== 'MIT')
    throw new Error(
      `${name} comes without the text of its licence (${license ?? 'none named'}); do without it.`,
    );
  return `Copyright (c) ${who ?? `the authors of ${name}`}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
