// @vitest-environment jsdom

import {CloudInstances} from '@site/src/components/CloudInstances';
import {findViolations} from '@site/tests/fixtures/axe';
import {instanceView, sources} from '@site/tests/fixtures/catalogues';
import {clearAddress} from '@site/tests/fixtures/tool';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {beforeEach, describe, expect, it} from 'vitest';

beforeEach(clearAddress);

const inBrazil = instanceView('b', {provider: 'Nuvem B', priceUSDPerHour: 'not-published'});
inBrazil.brazil = {...inBrazil.brazil, available: 'yes'};
const data = {instances: [instanceView('a'), inBrazil], sources, manualVersion: 'next'};

const names = (): string[] =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((th) => th.textContent ?? '');

describe('the rented machines', () => {
  it('show the memory of all accelerators together, and missing prices as missing', () => {
    render(<CloudInstances data={data} />);
    const text = screen.getByRole('table').textContent ?? '';
    expect(text).toContain('2 × L448 GB');
    expect(text).toContain('1,50');
    expect(text).toContain('sem preço confirmado');
  });

  it('are narrowed down by provider and by region', async () => {
    render(<CloudInstances data={data} />);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Região no Brasil'}), 'sim');
    expect(names()).toEqual(['bNuvem B']);
    await userEvent.selectOptions(screen.getByRole('combobox', {name: 'Provedor'}), 'Nuvem A');
    expect(screen.getByText('0 de 2 máquinas.')).toBeDefined();
  });

  it('are accessible', async () => {
    const {container} = render(<CloudInstances data={data} />);
    expect(await findViolations(container)).toEqual([]);
  });
});
