import {type ParserOptions, parse} from '@babel/parser';
import {
  type Expression,
  type ImportDeclaration,
  type JSXAttribute,
  type JSXElement,
  type Node,
  type ObjectProperty,
  traverseFast,
} from '@babel/types';
import MagicString from 'magic-string';
import type {Transformed} from '../shared/transformRule';

/** @returns the text of this language, or undefined to keep that of the code */
export type TextOf = (id: string, line: number) => string | undefined;

const source = '@docusaurus/Translate';
const parser: ParserOptions = {sourceType: 'module', plugins: ['typescript', 'jsx']};

/** The names under which a file knows the function and the component. */
type Names = {translate: Set<string>; component: Set<string>};

function namesIn(imports: readonly ImportDeclaration[]): Names {
  const names: Names = {translate: new Set(), component: new Set()};
  for (const {local, type} of imports.flatMap(({specifiers}) => specifiers)) {
    (type === 'ImportDefaultSpecifier' ? names.component : names.translate).add(local.name);
  }
  return names;
}

/** The value of a text that needs no running, such as `'a' + 'b'`. */
function literal(node: Node | null | undefined): string | undefined {
  switch (node?.type) {
    case 'StringLiteral':
      return node.value;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? '') : undefined;
    case 'BinaryExpression': {
      const [left, right] = [literal(node.left), literal(node.right)];
      return left === undefined || right === undefined ? undefined : left + right;
    }
    default:
      return undefined;
  }
}

function property(argument: Node | undefined, name: string): Node | undefined {
  const properties = argument?.type === 'ObjectExpression' ? argument.properties : [];
  return properties.find(
    (entry): entry is ObjectProperty & {value: Expression} =>
      entry.type === 'ObjectProperty' && entry.key.type === 'Identifier' && entry.key.name === name,
  )?.value;
}

function attribute({openingElement}: JSXElement, name: string): JSXAttribute | undefined {
  return openingElement.attributes.find(
    (entry): entry is JSXAttribute => entry.type === 'JSXAttribute' && entry.name.name === name,
  );
}

const lineOf = ({loc}: Node): number => loc?.start.line ?? 1;
const place = ({start, end}: Node): [number, number] => [start ?? 0, end ?? 0];

function needsLiteral(node: Node, what: string): Error {
  return new Error(`line ${lineOf(node)}: ${what} must be written out as a text`);
}

function inlineCall(argument: Node | undefined, code: MagicString, textOf: TextOf): void {
  const id = property(argument, 'id');
  if (!argument || !id) {
    return;
  }
  const name = literal(id);
  if (name === undefined) {
    throw needsLiteral(id, 'the id of translate()');
  }
  const text = textOf(name, lineOf(id)) ?? literal(property(argument, 'message'));
  if (text === undefined) {
    throw needsLiteral(argument, 'the message of translate()');
  }
  code.overwrite(...place(argument), `{message: ${JSON.stringify(text)}}`);
}

function inlineElement(element: JSXElement, code: MagicString, textOf: TextOf): void {
  const id = attribute(element, 'id');
  const name = literal(id?.value);
  if (!id || name === undefined) {
    throw needsLiteral(element, 'the id of <Translate>');
  }
  if (!element.closingElement) {
    throw needsLiteral(element, 'the text of <Translate>');
  }
  const text = textOf(name, lineOf(id));
  for (const unused of [id, attribute(element, 'description')]) {
    if (unused) {
      code.remove(...place(unused));
    }
  }
  if (text !== undefined) {
    const [start, end] = [place(element.openingElement)[1], place(element.closingElement)[0]];
    code.overwrite(start, end, `{${JSON.stringify(text)}}`);
  }
}

/**
 * Puts the texts of one language where a file asks for them by their id, so that each script carries
 * its own and no list of all. Descriptions, which are for translators, go.
 *
 * @example translate({id: 'a', message: 'Olá'}) → translate({message: "Hello"})
 * @throws {Error} when an id or a message is not written out, with its line
 */
export function inlineStrings(file: string, textOf: TextOf): Transformed {
  if (!file.includes(source)) {
    return {code: file};
  }
  const {program} = parse(file, parser);
  const names = namesIn(
    program.body.filter(
      (node): node is ImportDeclaration =>
        node.type === 'ImportDeclaration' && node.source.value === source,
    ),
  );
  const code = new MagicString(file);
  traverseFast(program, (node) => {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
      if (names.translate.has(node.callee.name)) {
        inlineCall(node.arguments[0], code, textOf);
      }
    } else if (node.type === 'JSXElement' && node.openingElement.name.type === 'JSXIdentifier') {
      if (names.component.has(node.openingElement.name.name)) {
        inlineElement(node, code, textOf);
      }
    }
  });
  return {code: code.toString(), map: code.generateMap({hires: true, includeContent: true})};
}
