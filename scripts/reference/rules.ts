import { RULES } from '../../src/model/rules.ts';
import { code, page, table } from './markdown.ts';

/** Every rule that may decide who a name is. */
export function rulesPage(): string {
  const rows = Object.entries(RULES).map(([id, says]) => [code(id), says]);
  return page(
    'Rules',
    'Each mention carries the rule that decided who is meant (`how` in the data files, “Why” on the pages). [How they work](../resolution.md).',
    [table(['rule', 'what it says'], rows)],
  );
}
