// @vitest-environment jsdom

import {SampleSizeTool} from '@site/src/components/Evaluation/SampleSizeTool';
import {clearAddress, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {render} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';

afterEach(clearAddress);

describe('SampleSizeTool', () => {
  it('shows the table of the chapter on data collection', () => {
    render(<SampleSizeTool />);
    expect(resultOf('Casos a medir, n₊')).toBe('139');
    expect(resultOf('Registros no total, n')).toBe('2.780');
  });

  it('reads a decimal comma and refuses a point', () => {
    render(<SampleSizeTool />);
    typeInto(/^Margem/, '2,5%');
    expect(resultOf('Casos a medir, n₊')).toBe('554');
    typeInto(/^Margem/, '2.5');
    expect(problemOf(/^Margem/)).toMatch(/^O separador decimal é outro/);
    typeInto(/^Margem/, '0');
    expect(problemOf(/^Margem/)).toBe('Precisa ser maior que zero.');
    typeInto(/^Margem/, '5');
    typeInto(/^Proporção/, '100');
    expect(problemOf(/^Proporção/)).toMatch(/sem os extremos/);
  });
});
