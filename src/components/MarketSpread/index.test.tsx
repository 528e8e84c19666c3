// @vitest-environment jsdom

import {MarketSpread} from '@site/src/components/MarketSpread';
import type {MarketEstimatesData} from '@site/src/domain/market/charts';
import {findViolations} from '@site/tests/fixtures/axe';
import {estimateView, sources} from '@site/tests/fixtures/catalogues';
import {clearAddress, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {fireEvent, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';

const at = (id: string, valueMillion: number, asOf: string) =>
  estimateView(id, {
    scope: 'training-datasets',
    points: [{year: 2030, valueMillion}],
    statedRate: undefined,
    asOf,
    use: id === 'd' ? 'do-not-use' : 'weak',
  });

const data: MarketEstimatesData = {
  scopes: [
    {
      scope: 'training-datasets',
      estimates: [
        at('a', 7230, '2022'),
        at('b', 10_960, '2024'),
        at('c', 37_400, '2026'),
        at('d', 72_300, '2026'),
      ],
    },
  ],
  sources,
  manualVersion: 'next',
  charts: [],
};

afterEach(clearAddress);

describe('the range of a year', () => {
  it('names the ends, their distance and the older editions', () => {
    render(<MarketSpread data={data} />);
    expect(resultOf('Menor')).toBe('US$ 7,23 bilhões');
    expect(resultOf('Maior')).toBe('US$ 72,3 bilhões');
    expect(resultOf('Distância')).toBe('10 vezes');
    expect(resultOf('Só edições até 2024')).toBe('52% acima');
    expect(resultOf('Estimativas que chegam ao ano')).toBe('4 de 4');
    expect(screen.getByText('Editora c, 2026').closest('li')?.textContent).toContain('5,2 vezes');
  });

  it('leaves out what the manual refuses, when asked', () => {
    render(<MarketSpread data={data} />);
    fireEvent.change(screen.getByRole('combobox', {name: 'Estimativas'}), {
      target: {value: 'not-refused'},
    });
    expect(resultOf('Maior')).toBe('US$ 37,4 bilhões');
  });

  it('has no range where fewer than two estimates reach the year', () => {
    const {container} = render(<MarketSpread data={data} />);
    typeInto('Ano', '2036');
    expect(resultOf('Estimativas que chegam ao ano')).toBe('0 de 4');
    expect(screen.getByText(/^Não há faixa/, {selector: 'dd'})).toBeTruthy();
    expect(container.textContent).not.toMatch(/NaN|Infinity|∞/);
  });

  it('keeps a year that is none, and says what is wrong', () => {
    render(<MarketSpread data={data} />);
    typeInto('Ano', '30');
    expect(problemOf('Ano')).toMatch(/2\.?020/);
    expect(screen.getByText(/^Sem resultado/)).toBeTruthy();
  });

  it('is accessible', async () => {
    const {container} = render(<MarketSpread data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});
