// @vitest-environment jsdom

import {MarketEstimates} from '@site/src/components/MarketEstimates';
import {findViolations} from '@site/tests/fixtures/axe';
import {estimateView, sources} from '@site/tests/fixtures/catalogues';
import {render, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';

const sound = estimateView('a', {
  points: [
    {year: 2025, valueMillion: 827},
    {year: 2026, valueMillion: 3119},
  ],
  statedRate: undefined,
  impliedRate: 277.1,
  ratesAgree: undefined,
  use: 'usable',
});
const data = {
  scopes: [
    {scope: 'training-datasets' as const, estimates: [sound]},
    {scope: 'mlops' as const, estimates: [estimateView('b')]},
  ],
  sources,
  manualVersion: 'next',
};

describe('the estimates', () => {
  it('stand in one table for each thing that they measure', () => {
    render(<MarketEstimates data={data} />);
    expect(
      screen.getAllByRole('table').map((t) => t.querySelector('caption')?.textContent),
    ).toEqual(['Conjuntos de dados de treino', 'MLOps']);
  });

  it('show values in billions, and printed and implied rates that contradict each other', () => {
    render(<MarketEstimates data={data} />);
    const [first, second] = screen.getAllByRole('table');
    expect(first?.textContent).toContain('2025: 0,827');
    expect(first?.textContent).toContain('implícita 277,1%');
    expect(first?.textContent).not.toContain('não fecham');
    expect(second?.textContent).toContain('declarada 43%');
    expect(second?.textContent).toContain('implícita 54,2%');
    expect(second?.querySelector('td:nth-child(4)')?.textContent).toContain('não fecham');
    expect(second?.textContent).toContain('não usar');
  });

  it('are accessible', async () => {
    const {container} = render(<MarketEstimates data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});
