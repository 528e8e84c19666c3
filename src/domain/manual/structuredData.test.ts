import {expect, it} from 'vitest';
import {toBreadcrumbList, toDatasets, toJsonLd, toTechArticle} from './structuredData';

const site = {host: 'https://manual.example', baseUrl: '/en/', title: 'Manual'};

it('describes a chapter', () => {
  const chapter = {
    path: '/en/manual/market/',
    title: 'The market',
    description: 'How large it is.',
    language: 'en',
    version: '1.0',
    image: '/en/cards/manual/market.png',
    reviewed: '2026-11-21',
  };
  expect(toTechArticle(site, chapter)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: 'The market',
    description: 'How large it is.',
    url: 'https://manual.example/en/manual/market',
    image: 'https://manual.example/en/cards/manual/market.png',
    inLanguage: 'en',
    dateModified: '2026-11-21',
    version: '1.0',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: {'@type': 'Organization', name: 'Manual', url: 'https://manual.example/en/'},
    isPartOf: {'@type': 'WebSite', name: 'Manual', url: 'https://manual.example/en/'},
  });
});

it('leaves out what is not known of a chapter', () => {
  const chapter = {path: '/en/a', title: 'A', description: 'B', language: 'en', version: 'next'};
  const written = JSON.parse(toJsonLd(toTechArticle(site, chapter)));
  expect(Object.keys(written)).not.toContain('image');
  expect(Object.keys(written)).not.toContain('dateModified');
});

it('begins the way at the first page, leaves out parts without a page, and ends in no slash', () => {
  const crumbs = [{label: 'Part'}, {label: 'Market', href: '/en/manual/market/'}];
  expect(toBreadcrumbList(site, crumbs).itemListElement).toEqual([
    {'@type': 'ListItem', position: 1, name: 'Manual', item: 'https://manual.example/en/'},
    {
      '@type': 'ListItem',
      position: 2,
      name: 'Market',
      item: 'https://manual.example/en/manual/market',
    },
  ]);
});

it('names both files of a dataset', () => {
  const dataset = {
    name: 'Criteria',
    description: 'What the seal asks.',
    path: '/en/manual/community/data#criteria',
    version: 'next',
    languages: ['pt-BR', 'en'],
    json: '/en/data/next/criteria.json',
    csv: '/en/data/next/criteria.csv',
  };
  expect(toDatasets(site, [dataset])).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Dataset',
        url: 'https://manual.example/en/manual/community/data#criteria',
        distribution: [
          {
            '@type': 'DataDownload',
            encodingFormat: 'application/json',
            contentUrl: 'https://manual.example/en/data/next/criteria.json',
          },
          {
            '@type': 'DataDownload',
            encodingFormat: 'text/csv',
            contentUrl: 'https://manual.example/en/data/next/criteria.csv',
          },
        ],
      },
    ],
  });
});

it('writes text that would end the script element in another way', () => {
  const written = toJsonLd({headline: '</script><b>'});
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toEqual({headline: '</script><b>'});
});
