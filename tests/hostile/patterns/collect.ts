import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A pattern of the program's and where it stands. */
export interface Pattern {
  readonly where: string;
  readonly regex: RegExp;
}

/** The patterns of some source files: those that stand there, and the places where one is put together. */
export interface Patterns {
  readonly literal: readonly Pattern[];
  /** `file:line` of each `new RegExp(…)` and `RegExp(…)`. */
  readonly made: readonly string[];
}

/** The source files below the folders of `home`, but for those that `left` names the beginning of. */
export function sourceFiles(home: string, folders: readonly string[], left: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name).replaceAll('\\', '/'),
      ),
    )
    .filter((name) => /\.(?:ts|astro)$/.test(name) && !left.some((beginning) => name.startsWith(beginning)))
    .sort();
}

/** The patterns of one file; of a page of Astro's, those of its script and, found by their calls, of its markup. */
export function patternsOf(text: string, name: string): Patterns {
  const script = name.endsWith('.astro') ? text.replace(/^---$/gm, '   ') : text;
  const source = ts.createSourceFile(
    name,
    script,
    ts.ScriptTarget.Latest,
    false,
    name.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const literal: Pattern[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = (): string => `${name}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const cut = node.text.lastIndexOf('/');
      literal.push({ where: where(), regex: new RegExp(node.text.slice(1, cut), node.text.slice(cut + 1)) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      made.push(where());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literal, made };
}

export const patternsIn = (home: string, name: string): Patterns =>
  patternsOf(readFileSync(join(home, name), 'utf8'), name);
