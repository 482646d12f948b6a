import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { filesOf } from './files.ts';

/** One import: `to` is a file of the project or, for anything else, the name as written. */
export interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** All imports in a folder's TypeScript, JavaScript and Astro files, `import()` and `export … from` included. */
export function importsIn(folder: string): Import[] {
  return filesOf(['ts', 'mjs', 'js', 'astro'], folder).flatMap(importsOf);
}

/** The imports of one file. */
function importsOf(file: string): Import[] {
  return scriptsOf(file).flatMap((script) => {
    const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest);
    return within(source).flatMap((node) => toImport(file, node) ?? []);
  });
}

/** Every file and package that comes along, directly or not, when a file is run; types do not come along. */
export function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  for (const { to } of importsOf(file).filter((found) => !found.typeOnly && !seen.has(found.to))) {
    seen.add(to);
    if (existsSync(to)) reachedFrom(to, seen);
  }
  return seen;
}

/** The package of what is imported: `sql.js/dist/sql-wasm-browser.wasm` is of `sql.js`. */
export function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The script of a file: of an Astro component its front matter and its script elements. */
function scriptsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return /\.(ts|m?js)$/.test(file) ? [text] : [];
  const parts = text.matchAll(/^---\r?\n(.*?)^---|<script\b[^>]*>(.*?)<\/script>/gms);
  return [...parts].map(([, frontMatter, script]) => frontMatter ?? script ?? '');
}

function within(node: ts.Node): ts.Node[] {
  const inner: ts.Node[] = [];
  ts.forEachChild(node, (child) => void inner.push(...within(child)));
  return [node, ...inner];
}

function toImport(from: string, node: ts.Node): Import | undefined {
  const name = specifierOf(node);
  if (name === undefined || !ts.isStringLiteralLike(name)) return undefined;
  const to = name.text.startsWith('.') ? posix.join(posix.dirname(from), name.text) : name.text;
  return { from, to, typeOnly: isTypeOnly(node) };
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node))
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  return undefined;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  if (!ts.isImportDeclaration(node)) return false;
  const names = node.importClause?.namedBindings;
  const eachIsType = names && ts.isNamedImports(names) && names.elements.every((name) => name.isTypeOnly);
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || (eachIsType ?? false);
}
