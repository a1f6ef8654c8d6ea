import type { ContentPack } from '../model/content-pack.ts';
import { partStatements } from '../reading/part-statements.ts';

/** Every sentence of a pack that states something, with the id of what it belongs to and its place there. */
export function packSentences(pack: ContentPack): { readonly where: string; readonly text: string }[] {
  return [
    ...pack.concepts.flatMap(({ id, definition }) =>
      definition === null
        ? []
        : [
            ...definition.plain.map(({ text }, at) => ({ where: `${id}, plain ${at + 1}`, text })),
            ...definition.precise.map(({ text }, at) => ({ where: `${id}, precise ${at + 1}`, text })),
          ],
    ),
    ...pack.articles.flatMap(({ id, urgent, parts }) => [
      ...(urgent ? [{ where: `${id}, urgent`, text: urgent.text }] : []),
      ...Object.entries(parts).flatMap(([audience, part]) =>
        partStatements(part).map(({ text }, at) => ({ where: `${id}, ${audience} ${at + 1}`, text })),
      ),
    ]),
  ];
}
