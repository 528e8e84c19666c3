import {expect, it} from 'vitest';
import {fitTitle} from './fitTitle';

const space = {width: 900, height: 300};

it('shows short titles large and longer ones smaller', () => {
  const sizes = ['Glossário', 'Contrato de prestação de serviços', 'palavra '.repeat(16)].map(
    (title) => fitTitle(title.trim(), space).fontSize,
  );
  expect(sizes).toEqual([100, 86, 48]);
});

it('makes a title smaller rather than break its longest word', () => {
  expect(fitTitle('a'.repeat(20), space).fontSize).toBe(74);
});

it('cuts what fits at no size, after the lines that do', () => {
  expect(fitTitle('palavra '.repeat(90), space)).toEqual({fontSize: 48, lineClamp: 5});
});
