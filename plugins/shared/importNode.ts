import type {ImportDeclaration, Program} from 'estree';
import type {Root} from 'mdast';

/** A program of MDX, as its parser would have read it. */
export function program(body: Program['body']): Program {
  return {type: 'Program', sourceType: 'module', body, comments: []};
}

/**
 * An import that a chapter gains while it is compiled.
 *
 * @example ({default: 'data'}, './a.json') → import data from './a.json'
 * @example ({named: ['Term']}, './a') → import {Term} from './a'
 */
export function importNode(
  names: {default: string} | {named: readonly string[]},
  source: string,
): Root['children'][number] {
  const specifiers: ImportDeclaration['specifiers'] =
    'default' in names
      ? [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: names.default}}]
      : names.named.map((name) => ({
          type: 'ImportSpecifier',
          imported: {type: 'Identifier', name},
          local: {type: 'Identifier', name},
        }));
  return {
    type: 'mdxjsEsm',
    value: '',
    data: {
      estree: program([
        {
          type: 'ImportDeclaration',
          attributes: [],
          source: {type: 'Literal', value: source},
          specifiers,
        },
      ]),
    },
  };
}
