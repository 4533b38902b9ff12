import { commandsPage } from './commands.ts';
import { dataPage } from './data.ts';
import { decisionsPage } from './decisions.ts';
import { rulesPage } from './rules.ts';
import { settingsPage } from './settings.ts';

/** The pages of the reference, path below the project to text. */
export function referencePages(): Map<string, string> {
  return new Map([
    ['docs/reference/commands.md', commandsPage()],
    ['docs/reference/settings.md', settingsPage()],
    ['docs/reference/decisions.md', decisionsPage()],
    ['docs/reference/data.md', dataPage()],
    ['docs/reference/rules.md', rulesPage()],
  ]);
}
