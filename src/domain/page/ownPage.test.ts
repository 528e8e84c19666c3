import {addDocs, type DocsData, docsOf, keepDocs} from '@site/src/domain/page/ownPage';
import {describe, expect, it} from 'vitest';

const doc = (version: string, id: string) => ({
  id,
  path: `/manual${version}/${id.replace('index', '')}`,
  sidebar: 'manual',
});

const data: DocsData = {
  default: {
    versions: [
      {
        name: 'current',
        mainDocId: 'index',
        docs: ['index', 'a', 'b/index'].map((id) => doc('', id)),
      },
      {name: '1.0', mainDocId: 'index', docs: ['index', 'a'].map((id) => doc('/1.0', id))},
    ],
  },
};

describe('what a page knows of the chapters', () => {
  it('is the main ones and those that every page may link to', () => {
    const {versions = []} = keepDocs(data, ['a']).default ?? {};
    expect(versions.map(({docs}) => docs.map(({id}) => id))).toEqual([
      ['index', 'a'],
      ['index', 'a'],
    ]);
  });

  it('is its own too, in every version that has it', () => {
    expect(docsOf(data, '/manual/a')).toEqual({
      default: {current: [doc('', 'a')], '1.0': [doc('/1.0', 'a')]},
    });
    expect(docsOf(data, '/manual/b')).toEqual({default: {current: [doc('', 'b/index')]}});
    expect(docsOf(data, '/')).toEqual({default: {}});
  });

  it('is put together again without a chapter twice', () => {
    expect(addDocs(keepDocs(data, []), docsOf(data, '/manual/a'))).toEqual(keepDocs(data, ['a']));
    expect(addDocs(keepDocs(data, []), docsOf(data, '/manual'))).toEqual(keepDocs(data, []));
  });
});
