// @vitest-environment jsdom

import {Histogram} from '@site/src/components/Tool/charts/Histogram';
import {LineChart} from '@site/src/components/Tool/charts/LineChart';
import {RangeBars} from '@site/src/components/Tool/charts/RangeBars';
import {StackedBar} from '@site/src/components/Tool/charts/StackedBar';
import {exactScale, roundScale} from '@site/src/components/Tool/charts/scale';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

const axis = {label: 'R$ mil', format: (value: number) => `${value} mil`};

describe('scales', () => {
  it('place values between their ends', () => {
    expect(exactScale([1, 5, 3], 4).percent(3)).toBe(50);
    expect(roundScale([-37, 71], 5).percent(0)).toBeCloseTo(100 / 3, 10);
    expect(roundScale([12, 71], 5).percent(0)).toBe(0);
  });

  it('never divide by nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.double({min: -1e12, max: 1e12, noNaN: true})), (values) => {
        for (const scale of [exactScale(values, 5), roundScale(values, 5)]) {
          expect([0, ...values].map(scale.percent).every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

describe('the drawings of tools', () => {
  const series = [
    {
      name: 'Comprar',
      points: [
        {x: 0, y: 40},
        {x: 36, y: 60},
      ],
    },
    {
      name: 'Alugar',
      points: [
        {x: 0, y: 0},
        {x: 36, y: 100},
      ],
    },
  ];

  it('draw series over common axes, with their names below', async () => {
    const {container} = render(
      <LineChart
        title="Custo"
        description="Comprar passa a custar menos."
        series={series}
        x={{label: 'mês', format: String}}
        y={axis}
        marks={[{at: 18, label: 'mês 18'}]}
      />,
    );
    const [buy, rent] = container.querySelectorAll('path');
    expect(buy?.getAttribute('d')).toBe('M0 600L1000 400');
    expect(rent?.getAttribute('d')).toBe('M0 1000L1000 0');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Comprar',
      'Alugar',
    ]);
    expect(screen.getByRole('img').getAttribute('aria-labelledby')?.split(' ')).toHaveLength(2);
    expect(screen.getByText('mês 18').getAttribute('x')).toBe('50%');
    expect(await findViolations(container)).toEqual([]);
  });

  it('stack parts against a limit, whichever is larger', () => {
    const parts = [
      {name: 'Estados', value: 28, text: '28 GB'},
      {name: 'Ativações', value: 12, text: '12 GB'},
    ];
    const {container, rerender} = render(
      <StackedBar
        title="Memória"
        description="40 de 80 GB."
        parts={parts}
        limit={{value: 80, label: '80 GB'}}
      />,
    );
    const widths = (): (string | null)[] =>
      [...container.querySelectorAll('[role="img"] rect[data-series]')].map((rect) =>
        rect.getAttribute('width'),
      );
    expect(widths()).toEqual(['35%', '15%']);
    rerender(
      <StackedBar
        title="Memória"
        description="40 de 20 GB."
        parts={parts}
        limit={{value: 20, label: '20 GB'}}
      />,
    );
    expect(widths()).toEqual(['70%', '30%']);
    expect(screen.getByText('20 GB', {selector: 'text'}).getAttribute('x')).toBe('50%');
  });

  it('show how often values fall into bins', () => {
    const bins = [
      {from: 0, to: 10, count: 3},
      {from: 10, to: 20, count: 6},
    ];
    const {container} = render(
      <Histogram
        title="Receita"
        description="Metade abaixo de 12."
        bins={bins}
        x={axis}
        marks={[{at: 12, label: 'mediana'}]}
      />,
    );
    const [low, high] = [...container.querySelectorAll('rect')].map((rect) =>
      Number(rect.getAttribute('height')),
    );
    expect(low).toBe((high ?? 0) / 2);
  });

  it('show how far each input moves a result, as a list', async () => {
    const {container} = render(
      <RangeBars
        title="O que mais pesa"
        base={50}
        baseLabel="Resultado: 50 mil"
        ranges={[{name: 'Preço', ends: [100, 0], text: '0 a 100 mil'}]}
      />,
    );
    expect(screen.getByRole('listitem').textContent).toBe('Preço0 a 100 mil');
    const bar = container.querySelectorAll('rect')[1];
    expect([bar?.getAttribute('x'), bar?.getAttribute('width')]).toEqual(['0%', '100%']);
    expect(await findViolations(container)).toEqual([]);
  });
});
