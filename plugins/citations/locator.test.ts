import {describe, expect, it} from 'vitest';
import {parseLocator} from './locator';

describe('parseLocator', () => {
  it.each([
    ['', {}],
    ['p. 3', {label: 'page', locator: '3'}],
    ['33–35, 40', {label: 'page', locator: '33-35, 40'}],
    ['páginas 3 e 4', {label: 'page', locator: '3', suffix: ', e 4'}],
    ['cap. IV', {label: 'chapter', locator: 'IV'}],
    ['seção 3.4, grifo nosso', {label: 'section', locator: '3.4', suffix: ', grifo nosso'}],
    ['art. 5º', {suffix: ', art. 5º'}],
    ['item 3', {suffix: ', item 3'}],
    ['2ª edição', {suffix: ', 2ª edição'}],
    ['mil palavras', {suffix: ', mil palavras'}],
  ])('reads %j', (rest, expected) => {
    expect(parseLocator(rest)).toEqual(expected);
  });
});
