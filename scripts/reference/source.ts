import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { HOME } from '../command/options.ts';

/** A property as it stands in the source: its name, its type or value as written, and the comment before it. */
export interface Property {
  readonly name: string;
  readonly written: string;
  readonly says: string;
}

/** The properties of the interfaces of a file, with those of `Span` where it is extended. */
export function interfacesOf(path: string): Map<string, { says: string; properties: Property[] }> {
  const source = parse(path);
  const found = new Map<string, { says: string; properties: Property[] }>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const own = node.members.flatMap((member) => {
      if (!ts.isPropertySignature(member) || member.type === undefined) return [];
      return [
        { name: member.name.getText(source), written: tidy(member.type.getText(source)), says: commentOf(member) },
      ];
    });
    const spans = node.heritageClauses?.some((clause) => clause.getText(source).includes('Span')) === true ? SPAN : [];
    found.set(node.name.text, { says: commentOf(node), properties: [...own, ...spans] });
  });
  return found;
}

/** Comments before the keys of object literals of a file, by key; for keys that stand twice, the first. */
export function keyComments(path: string): Map<string, string> {
  const source = parse(path);
  const found = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const key = node.name.getText(source);
      if (!found.has(key)) found.set(key, commentOf(node));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

const SPAN: readonly Property[] = [
  { name: 'start', written: 'number', says: 'Where it begins in `text/<document>.txt`, in UTF-16 units.' },
  { name: 'end', written: 'number', says: 'Where it ends, exclusive.' },
];

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(join(HOME, path), 'utf8'), ts.ScriptTarget.Latest, true);
}

function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const last = comments.at(-1)?.comment;
  return (typeof last === 'string' ? last : (ts.getTextOfJSDocComment(last) ?? '')).replace(/\s+/g, ' ').trim();
}

function tidy(type: string): string {
  return type.replaceAll('readonly ', '').replace(/\s+/g, ' ');
}
