import { COMMANDS } from '../command/commands.ts';
import { USAGE } from '../command/decideWords.ts';
import { FLAGS } from '../command/options.ts';
import { code, page, table } from './markdown.ts';
import { keyComments } from './source.ts';

const OPENING = `In a copy of the project: \`npm run COMMAND -- …\`. With the installed package: \`npx backmatter COMMAND …\`. Paths are taken
from where you stand. Exit status: 0 done (warnings possible), 1 could not be done, 2 wrong usage. Progress goes to standard error.`;

/** Every command and every flag. */
export function commandsPage(): string {
  const commands = [...COMMANDS].map(([name, { takes, does }]) => [code(name), code(takes), does]);
  const others = [
    [code('decide'), code('VERB …'), 'write one decision into decisions.yaml, keeping everything that stands there'],
    [code('verify'), code('SITE'), 'check every digest, offset, link and policy of a built site'],
  ];
  const comments = keyComments('scripts/command/options.ts');
  const flags = Object.entries(FLAGS).map(([name, { type }]) => [
    code(`--${name}`),
    type === 'string' ? 'value' : '',
    comments.get(name) ?? '',
  ]);
  return page('Commands', OPENING, [
    table(['command', 'takes', 'does'], [...commands, ...others]),
    `## Flags\n\n${table(['flag', '', 'meaning'], flags)}`,
    `## decide\n\n\`\`\`\n${USAGE}\n\`\`\``,
  ]);
}
