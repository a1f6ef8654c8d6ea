import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles();

const PURE = [
  'lib/language',
  'lib/safety',
  'lib/detection',
  'lib/hover',
  'lib/reading',
  'lib/answers',
  'lib/citations',
];
const ADAPTERS = ['lib/page', 'lib/storage', 'lib/messaging', 'lib/extension'];

/** Which folders each folder may import, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/model': [],
  'lib/language': [],
  'lib/detection': ['lib/model', 'lib/language'],
  'lib/hover': ['lib/model'],
  'lib/citations': ['lib/model'],
  'lib/reading': ['lib/model', 'lib/language'],
  // What an answer is made of lies in the library; detection is handed in.
  'lib/safety': ['lib/model', 'lib/language'],
  'lib/answers': ['lib/model', 'lib/language', 'lib/reading', 'lib/safety'],
  'lib/storage': ['lib/model', ...PURE],
  'lib/messaging': ['lib/model'],
  'lib/extension': ['lib/model'],
  'lib/page': ['lib/model', ...PURE, 'lib/messaging', 'lib/extension'],
  'lib/authoring': ['lib/model', ...PURE],
  components: ['lib/model', ...PURE],
  'entrypoints/background': ['lib/model', ...PURE, ...ADAPTERS],
  'entrypoints/content': ['lib/model', ...PURE, ...ADAPTERS, 'components'],
  'entrypoints/card': ['lib/model', ...PURE, ...ADAPTERS, 'components'],
  'entrypoints/sidepanel': ['lib/model', ...PURE, ...ADAPTERS, 'components'],
};

const folderOf = (path: string): string => {
  const parts = path.split('/');
  return parts[0] === 'components' ? 'components' : parts.slice(0, 2).join('/');
};

test('every folder imports only what lies below it', () => {
  const wrong = files.flatMap(({ path, imports }) => {
    const own = folderOf(path);
    const allowed = MAY_IMPORT[own];
    if (!allowed) return [`${path}: the house has no folder ${own}; put the file where its work belongs.`];
    return imports
      .filter((target) => target.endsWith('.ts') || target.endsWith('.tsx'))
      .filter((target) => folderOf(target) !== own && !allowed.includes(folderOf(target)))
      .map(
        (target) =>
          `${path} must not import ${target}: pass in what is needed, or move the code to a lower folder.`,
      );
  });
  expect(wrong).toEqual([]);
});

test('no file imports itself through others, types included', () => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) {
      cycles.push(`${[...trail.slice(at), path].join(' -> ')}: move what both need into a third file.`);
      return;
    }
    if (done.has(path)) return;
    for (const target of byPath.get(path)?.imports ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});

/** Which folders may say a thing; everywhere else another folder does it for them. */
const ONLY_IN: readonly {
  readonly say: RegExp;
  readonly folders: readonly string[];
  readonly instead: string;
}[] = [
  { say: /from 'dexie'/, folders: ['lib/storage'], instead: 'use lib/storage.' },
  {
    say: /from 'wxt\/browser'/,
    folders: ['lib/extension', 'lib/messaging'],
    instead: 'use lib/extension or lib/messaging.',
  },
  {
    say: /\b(runtime|tabs)\??\.(sendMessage|onMessage|connect|onConnect)\b/,
    folders: ['lib/messaging'],
    instead: 'messages and ports are sent in lib/messaging.',
  },
  { say: /from 'node:/, folders: ['lib/authoring'], instead: 'what needs Node belongs to lib/authoring.' },
  {
    say: /\bfetch\(/,
    folders: ['lib/extension'],
    instead: 'nothing leaves the device; lib/extension/own-file.ts reads files of the extension.',
  },
  {
    say: /\bIntersectionObserver\b/,
    folders: ['lib/page', 'components'],
    instead: 'lib/page watches a web page, components/card/steadiness.ts our card.',
  },
  {
    say: /\b(MutationObserver|StaticRange|CSS\.highlights|attachShadow)\b/,
    folders: ['lib/page'],
    instead: "only lib/page touches a web page's DOM.",
  },
  {
    say: /from 'zod'/,
    folders: ['lib/model'],
    instead: 'import z from lib/model/zod.ts, which is set up for the extension.',
  },
];

test.each(ONLY_IN)('$say stands in $folders only', ({ say, folders, instead }) => {
  const wrong = files
    .filter(({ path, text }) => say.test(text) && !folders.includes(folderOf(path)))
    .map(({ path }) => `${path}: ${instead}`);
  expect(wrong).toEqual([]);
});

test('zod files import nothing else: the model stands on zod alone', () => {
  const wrong = files
    .filter(({ path }) => path.startsWith('lib/model/'))
    .flatMap(({ path, packages }) =>
      packages.filter((name) => name !== 'zod').map((name) => `${path} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('components neither store nor send nor use the browser', () => {
  const wrong = files
    .filter(({ path }) => path.startsWith('components/'))
    .flatMap(({ path, packages }) =>
      packages
        .filter((name) => !['preact', 'preact/hooks', 'lucide'].includes(name))
        .map((name) => `${path} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});
