import {toBibliographyView} from '@site/src/domain/reference/bibliographyView';
import {expect, it} from 'vitest';

it('lists works by author and year, with long lists of authors cut', () => {
  const {works} = toBibliographyView(
    {
      late: {type: 'book', title: 'B', author: [{family: 'Alves', given: 'A.'}], issued: '2024'},
      early: {type: 'book', title: 'A', author: [{family: 'Alves', given: 'A.'}], issued: '2019'},
      paper: {
        type: 'article-journal',
        title: 'P',
        author: [{family: 'Zech'}, {family: 'B'}, {literal: 'C'}, {family: 'D'}],
        'container-title': 'Revista',
        volume: '3',
        issue: '2',
        page: '1-9',
        DOI: '10.1/x',
      },
    },
    'next',
  );
  expect(works.map(({key}) => key)).toEqual(['early', 'late', 'paper']);
  expect(works[2]).toMatchObject({
    authors: 'Zech; B; C et al.',
    place: 'Revista, 3(2), 1-9',
    url: 'https://doi.org/10.1/x',
  });
});
