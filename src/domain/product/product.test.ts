import {categoriesOf, filterProducts, type ProductFilter} from '@site/src/domain/product/rows';
import {toProductsView} from '@site/src/domain/product/view';
import {productView} from '@site/tests/fixtures/catalogues';
import {describe, expect, it} from 'vitest';

const everything: ProductFilter = {text: '', category: 'all', licence: 'all'};
const products = [
  productView('dvc', {category: 'data-versioning', owner: 'lakeFS'}),
  productView('seldon', {licence: {name: 'BSL-1.1', kind: 'source-available'}}),
  productView('kserve'),
];
const ids = (filter: Partial<ProductFilter>): string[] =>
  filterProducts(products, {...everything, ...filter}).map(({id}) => id);

describe('filterProducts', () => {
  it('finds words of the name, the owner and the purpose in any case', () => {
    expect(ids({text: 'KSERVE'})).toEqual(['kserve']);
    expect(ids({text: ' lakefs '})).toEqual(['dvc']);
    expect(ids({text: 'serve para'})).toEqual(['dvc', 'seldon', 'kserve']);
  });

  it('joins its conditions', () => {
    expect(ids({category: 'serving', licence: 'open-source'})).toEqual(['kserve']);
    expect(ids({category: 'serving', licence: 'proprietary'})).toEqual([]);
  });
});

it('lists the categories that occur, once', () => {
  expect(categoriesOf(products)).toEqual(['data-versioning', 'serving']);
});

describe('toProductsView', () => {
  const entry = (name: string, category: 'serving' | 'ingestion') => {
    const {id: _, ...fields} = productView(name);
    return {...fields, area: 'both' as const, category, substitutes: ['b', 'gone']};
  };

  it('orders products as the work goes and names their substitutes', () => {
    const references = {
      'bekman-2026': {type: 'book' as const, title: 'T', author: [{family: 'Bekman'}]},
    };
    const view = toProductsView(
      'tools',
      {a: entry('Zeta', 'serving'), b: entry('Beta', 'ingestion'), c: entry('Alfa', 'serving')},
      references,
      '0.9',
    );
    expect(view.products.map(({id}) => id)).toEqual(['b', 'c', 'a']);
    expect(view.products[0]?.substitutes).toEqual([
      {id: 'b', name: 'BETA'},
      {id: 'gone', name: 'gone'},
    ]);
    expect(Object.keys(view.sources)).toEqual(['bekman-2026']);
    expect(view.manualVersion).toBe('0.9');
  });
});
