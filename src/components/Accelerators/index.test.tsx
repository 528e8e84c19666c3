// @vitest-environment jsdom

import {Accelerators} from '@site/src/components/Accelerators';
import {findViolations} from '@site/tests/fixtures/axe';
import {hydrate} from '@site/tests/fixtures/hydrate';
import {acceleratorsView, acceleratorView, figure} from '@site/tests/fixtures/sizing';
import {clearAddress} from '@site/tests/fixtures/tool';
import {render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {renderToStaticMarkup} from 'react-dom/server';
import {beforeEach, describe, expect, it} from 'vitest';

beforeEach(clearAddress);

const data = acceleratorsView([
  acceleratorView('t4', 16, {
    bf16TFLOPS: 'not-supported',
    fp16TFLOPS: figure(65, {verification: 'unverified'}),
    fp8TFLOPS: 'not-supported',
    segment: 'cloud-only',
  }),
  acceleratorView('l4', 24, {fp8TFLOPS: figure(242), powerW: figure(72), segment: 'datacenter'}),
  acceleratorView('h100', 80, {
    remarks: 'Raro no Brasil.',
    fp8TFLOPS: figure(1979, {note: 'Com esparsidade: 3.958.', verification: 'primary'}),
  }),
  acceleratorView('m4-max', 128, {fp8TFLOPS: 'not-published', segment: 'unified-memory'}),
]);

function rowNames(): string[] {
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  return rows.map((row) => row.id.replace('accelerator-', ''));
}

function heading(name: string): HTMLElement {
  return screen.getByRole('columnheader', {name});
}

async function sortBy(name: string): Promise<void> {
  await userEvent.click(within(heading(name)).getByRole('button'));
}

describe('the HTML of the server', () => {
  const html = renderToStaticMarkup(<Accelerators data={data} />);

  it('has all rows, figures and sources', () => {
    for (const {id, name} of data.accelerators) {
      expect(html).toContain(`id="accelerator-${id}"`);
      expect(html).toContain(name);
    }
    expect(html).toContain('1.979');
    expect(html).toContain('Com esparsidade: 3.958.');
    expect(html).toContain('4 de 4 aceleradores.');
  });

  it('is hydrated without a warning', () => {
    expect(hydrate(<Accelerators data={data} />).warnings).toEqual([]);
  });
});

describe('the table', () => {
  it('has headings for its rows and columns and can be reached and scrolled by keyboard', () => {
    render(<Accelerators data={data} />);
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual([
      'Acelerador',
      'Memória (GB)',
      'Banda (GB/s)',
      'BF16 denso (TFLOP/s)',
      'FP8 denso (TFLOP/s)',
      'Potência (W)',
      'Aluguel de um (US$/h)',
      'Região no Brasil',
    ]);
    expect(screen.getAllByRole('rowheader')[1]?.textContent).toBe('L4 Datacenter');
    const scroller = screen.getByRole('region', {name: /^Aceleradores: memória/});
    expect(scroller.tabIndex).toBe(0);
  });

  it('says how well each number was verified, and why there is none', () => {
    render(<Accelerators data={data} />);
    const cells = (id: string): (string | null)[] =>
      [...document.querySelectorAll(`#accelerator-${id} td`)].map((td) => td.textContent);
    expect(cells('h100')[3]).toBe('1.979(lido na fonte primária)');
    expect(cells('m4-max')[3]).toBe('não publicado');
    expect(cells('t4').slice(2, 4)).toEqual(['não temFP16 65(não confirmado)', 'não tem']);
  });

  it('has nothing that axe objects to, also when sorted and filtered to nothing', async () => {
    const {container} = render(<Accelerators data={data} />);
    expect(await findViolations(container)).toEqual([]);
    await sortBy('Memória (GB)');
    await userEvent.type(screen.getByRole('searchbox', {name: 'Nome'}), 'zzz');
    expect(rowNames()).toEqual([]);
    expect(await findViolations(container)).toEqual([]);
  });
});

describe('the headings', () => {
  it('sort by a number, largest first, then smallest first, missing numbers always last', async () => {
    render(<Accelerators data={data} />);
    expect(heading('FP8 denso (TFLOP/s)').getAttribute('aria-sort')).toBe('none');
    await sortBy('FP8 denso (TFLOP/s)');
    expect(heading('FP8 denso (TFLOP/s)').getAttribute('aria-sort')).toBe('descending');
    expect(rowNames()).toEqual(['h100', 'l4', 't4', 'm4-max']);
    await sortBy('FP8 denso (TFLOP/s)');
    expect(heading('FP8 denso (TFLOP/s)').getAttribute('aria-sort')).toBe('ascending');
    expect(rowNames()).toEqual(['l4', 'h100', 't4', 'm4-max']);
  });

  it('sort by one column at a time', async () => {
    render(<Accelerators data={data} />);
    await sortBy('Potência (W)');
    await sortBy('Acelerador');
    expect(heading('Potência (W)').getAttribute('aria-sort')).toBe('none');
    expect(heading('Acelerador').getAttribute('aria-sort')).toBe('ascending');
    expect(rowNames()).toEqual(['h100', 'l4', 'm4-max', 't4']);
  });

  it('work with the keyboard', async () => {
    render(<Accelerators data={data} />);
    within(heading('Memória (GB)')).getByRole('button').focus();
    await userEvent.keyboard('{Enter}');
    expect(rowNames()).toEqual(['m4-max', 'h100', 'l4', 't4']);
  });
});

describe('the filters', () => {
  it('show what was asked for and how many that is', async () => {
    render(<Accelerators data={data} />);
    const count = screen.getByText('4 de 4 aceleradores.');
    await userEvent.type(screen.getByRole('searchbox', {name: 'Nome'}), '4');
    expect(rowNames()).toEqual(['t4', 'l4', 'm4-max']);
    expect(count.textContent).toBe('3 de 4 aceleradores.');
    await userEvent.type(screen.getByRole('textbox', {name: 'Memória mínima (GB)'}), '24');
    expect(rowNames()).toEqual(['l4', 'm4-max']);
    const place = screen.getByRole('combobox', {name: 'Onde se encontra'});
    await userEvent.selectOptions(place, 'Memória unificada');
    expect(rowNames()).toEqual(['m4-max']);
    expect(count.textContent).toBe('1 de 4 aceleradores.');
  });

  it('keep the order that the reader chose, and give everything back', async () => {
    render(<Accelerators data={data} />);
    await sortBy('Memória (GB)');
    const place = screen.getByRole('combobox', {name: 'Onde se encontra'});
    await userEvent.selectOptions(place, 'Datacenter');
    expect(rowNames()).toEqual(['h100', 'l4']);
    await userEvent.selectOptions(place, 'Todos');
    expect(rowNames()).toEqual(['m4-max', 'h100', 'l4', 't4']);
  });

  it('do not leave the page when Enter is pressed', async () => {
    render(<Accelerators data={data} />);
    await userEvent.type(screen.getByRole('searchbox', {name: 'Nome'}), 'h100{Enter}');
    expect(rowNames()).toEqual(['h100']);
  });
});

describe('below the table', () => {
  it('each number has its source, date and verification', () => {
    const {container} = render(<Accelerators data={data} />);
    const sources = [...container.querySelectorAll('details dl > div')].map((d) => d.textContent);
    expect(sources[2]).toContain('H100 · NVLink 4');
    expect(sources[2]).toContain('Raro no Brasil.');
    expect(sources[2]).toContain(
      'FP8 denso (TFLOP/s): Bekman (2026), 2026-08-22, lido na fonte primária. Com esparsidade: 3.958.',
    );
    expect(sources[2]).toContain(
      'Memória (GB); Banda (GB/s); BF16 denso (TFLOP/s); Potência (W): Bekman (2026), 2026-08-22, lido em fonte secundária.',
    );
    expect(sources[0]).toContain('FP16: Bekman (2026), 2026-08-22, não confirmado.');
    expect(sources[0]).not.toContain('FP8');
  });

  it('the data of this version can be downloaded', () => {
    render(<Accelerators data={{...data, manualVersion: '0.9'}} />);
    const address = (name: string): string | null =>
      screen.getByRole('link', {name}).getAttribute('href');
    expect(address('CSV')).toBe('/data/0.9/accelerators.csv');
    expect(address('JSON')).toBe('/data/0.9/accelerators.json');
  });
});
