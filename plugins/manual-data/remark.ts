import type {Root} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {dataDir, displayPath, versionOfFile} from '../shared/docsPath';
import {hasEntry, listEntryIds} from '../shared/entries';
import {importNode, program} from '../shared/importNode';
import {nearest} from '../shared/nearest';
import {type Problem, ProblemsError} from '../shared/problem';

export type Options = {siteDir: string};

type Element = MdxJsxFlowElement | MdxJsxTextElement;

type DataComponent = {
  collection: string;
  by: 'entry' | 'collection';
  /** Alias under which another plugin offers the data. */
  from?: string;
};

/** Components that show data: one entry by its `id`, or a whole collection (or several, joined). */
const dataComponents: Record<string, DataComponent> = {
  Checklist: {collection: 'checklists', by: 'entry'},
  Term: {collection: 'glossary', by: 'entry'},
  Accelerators: {collection: 'accelerators', by: 'collection'},
  HardwareTiers: {collection: 'hardware-tiers', by: 'collection'},
  CloudInstances: {collection: 'cloud-instances', by: 'collection'},
  BreakEvenCalculator: {collection: 'cloud-instances', by: 'collection'},
  Software: {collection: 'software', by: 'collection'},
  Tools: {collection: 'tools', by: 'collection'},
  Skills: {collection: 'skills', by: 'collection'},
  Roles: {collection: 'roles', by: 'collection'},
  Services: {collection: 'services', by: 'collection'},
  MarketEstimates: {collection: 'market-estimates', by: 'collection'},
  MarketSpread: {collection: 'market-estimates', by: 'collection'},
  SizingCalculator: {collection: 'sizing', by: 'collection'},
  SizingValidation: {collection: 'published-runs', by: 'collection'},
  Criteria: {collection: 'criteria', by: 'collection'},
  Checklists: {collection: 'checklists', by: 'collection'},
  Projects: {collection: 'catalogue', by: 'collection'},
  Bibliography: {collection: 'references', by: 'collection'},
  Glossary: {collection: 'glossary', by: 'collection'},
  DataExports: {collection: 'exports', by: 'collection'},
  TranslationStates: {collection: 'chapters', by: 'collection', from: '@translations'},
};

function idOf(node: Element): string | undefined {
  const attribute = node.attributes.find(
    (a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}

function dataAttribute(local: string): MdxJsxAttribute {
  return {
    type: 'mdxJsxAttribute',
    name: 'data',
    value: {
      type: 'mdxJsxAttributeValueExpression',
      value: local,
      data: {
        estree: program([
          {type: 'ExpressionStatement', expression: {type: 'Identifier', name: local}},
        ]),
      },
    },
  };
}

/**
 * Gives each data component of a chapter the JSON of the chapter’s own version:
 * `<Checklist id="hardware" />` gains an import and a `data` attribute.
 *
 * @throws {ProblemsError} naming every unknown id of the page, with line and the nearest ids.
 */
const remarkManualData: Plugin<[Options], Root> = ({siteDir}) => {
  return (tree: Root, file: VFile) => {
    const version = versionOfFile(siteDir, file.path);
    const dir = dataDir(siteDir, version);
    const imports = new Map<string, string>();
    const problems: Problem[] = [];

    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as Element;
      const spec = element.name ? dataComponents[element.name] : undefined;
      if (!spec) {
        return;
      }
      let source = `${spec.from ?? '@manual-data'}/${version}/${spec.collection}.json`;
      if (spec.by === 'entry') {
        const id = idOf(element);
        if (id === undefined || !hasEntry(dir, spec.collection, id)) {
          const ids = listEntryIds(dir, spec.collection);
          const what = id === undefined ? 'has no id' : `has the unknown id "${id}"`;
          const hint = nearest(id ?? '', ids).join(', ') || 'none yet';
          problems.push({
            file: displayPath(siteDir, file.path),
            line: element.position?.start.line ?? 1,
            severity: 'error',
            message: `<${element.name}>: ${what}; it must be an entry of docs/_data/${spec.collection} (nearest: ${hint})`,
          });
          return;
        }
        source = `@manual-data/${version}/${spec.collection}/${id}.json`;
      }
      const local = imports.get(source) ?? `manualData${imports.size}`;
      imports.set(source, local);
      element.attributes = [...element.attributes, dataAttribute(local)];
    });

    if (problems.length > 0) {
      throw new ProblemsError(problems);
    }
    tree.children.unshift(
      ...[...imports].map(([source, local]) => importNode({default: local}, source)),
    );
  };
};

export default remarkManualData;
