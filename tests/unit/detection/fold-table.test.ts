import { expect, test } from 'vitest';
import { CharacterClass } from '../../../lib/language/character-class.ts';
import { foldCodeUnit } from '../../../lib/language/fold-code-unit.ts';
import { buildFoldTable, EXPANSION_LENGTH, IDENTITY_PAGE } from '../../../lib/detection/fold-table.ts';
import { foldOf } from '../../../lib/detection/word-hash.ts';

test('the table says what the rules say, for every character outside the identity pages', () => {
  const table = buildFoldTable();
  const wrong: number[] = [];
  for (let codeUnit = 0; codeUnit < 65_536; codeUnit += 1) {
    if (table.pageIndex[codeUnit >> 8] === IDENTITY_PAGE) continue;
    const rule = foldCodeUnit(codeUnit);
    const value = foldOf(table, codeUnit);
    const expansion = table.expansions
      .slice((value - CharacterClass.FirstExpansion) * EXPANSION_LENGTH)
      .slice(0, EXPANSION_LENGTH);
    const found =
      typeof rule === 'number'
        ? value
        : rule.length === 1
          ? String.fromCharCode(value)
          : String.fromCharCode(...expansion.filter(Boolean));
    if (found !== rule) wrong.push(codeUnit);
  }
  expect(wrong).toEqual([]);
});

test('Chinese characters stand for themselves', () => {
  expect(foldOf(buildFoldTable(), '钠'.charCodeAt(0))).toBe('钠'.charCodeAt(0));
});
