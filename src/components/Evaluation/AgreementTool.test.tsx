// @vitest-environment jsdom

import {AgreementTool} from '@site/src/components/Evaluation/AgreementTool';
import {clearAddress, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, it} from 'vitest';

afterEach(clearAddress);

describe('AgreementTool', () => {
  it('shows the first round of the chapter', () => {
    render(<AgreementTool />);
    expect(resultOf('Acordo observado, pₒ')).toBe('89,0%');
    expect(resultOf('Kappa de Cohen, κ')).toMatch(/^0,70/);
    expect(screen.getByText(/^de 0,586 a 0,820,/)).toBeTruthy();
    expect(resultOf('Alfa de Krippendorff, α')).toMatch(/^0,70/);
  });

  it('shows the published example, on each scale', async () => {
    render(<AgreementTool />);
    await userEvent.selectOptions(
      screen.getByRole('combobox', {name: 'Formato dos dados'}),
      'um item por linha, uma pessoa por coluna',
    );
    expect(resultOf('Alfa de Krippendorff, α')).toBe('0,743');
    expect(screen.queryByText('Kappa de Cohen, κ')).toBeNull();
    const scale = screen.getByRole('combobox', {name: 'Escala'});
    await userEvent.selectOptions(scale, 'ordinal: postos, como 1 a 5');
    expect(resultOf('Alfa de Krippendorff, α')).toBe('0,815');
    await userEvent.selectOptions(scale, 'intervalar: números');
    expect(resultOf('Alfa de Krippendorff, α')).toBe('0,849');
    expect(window.location.search).not.toContain('3');
    typeInto('Rótulos', '1;2\n2,5;alto');
    expect(problemOf('Rótulos')).toMatch(/^Linha 2, coluna 2 \(“alto”\): /);
  });
});
