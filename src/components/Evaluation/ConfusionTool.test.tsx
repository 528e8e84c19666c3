// @vitest-environment jsdom

import {ConfusionTool} from '@site/src/components/Evaluation/ConfusionTool';
import {findViolations} from '@site/tests/fixtures/axe';
import {clearAddress, field, problemOf, resultOf, typeInto} from '@site/tests/fixtures/tool';
import {render, screen} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, describe, expect, it} from 'vitest';

afterEach(clearAddress);

describe('ConfusionTool', () => {
  it('shows the measures of the chapter’s model', () => {
    render(<ConfusionTool />);
    const names = ['Precisão', 'Recall', 'F1', 'MCC', 'Acurácia'];
    expect(names.map(resultOf)).toEqual(['37,4%', '38,7%', '0,380', '0,352', '94,6%']);
  });

  it('shows a dash and the reason where a measure does not exist', () => {
    render(<ConfusionTool />);
    typeInto(/VP$/, '0');
    typeInto(/FP$/, '0');
    expect([resultOf('Precisão'), resultOf('MCC'), resultOf('F1')]).toEqual(['—', '—', '0,000']);
    expect(screen.getByText('não existe: a classe nunca foi prevista')).toBeTruthy();
  });

  it('reads a pasted table, keeps a bad one and says where it is wrong', async () => {
    const {container} = render(<ConfusionTool />);
    const format = screen.getByRole('combobox', {name: 'Classes'});
    await userEvent.selectOptions(format, 'duas ou mais: tabela colada');
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['a', 'b', 'c']);
    expect(await findViolations(container)).toEqual([]);
    typeInto('Tabela de contagens', '10\t2\n3\tmuitos');
    expect(problemOf('Tabela de contagens')).toMatch(/^Linha 2, coluna 2 \(“muitos”\): /);
    expect((field('Tabela de contagens') as HTMLTextAreaElement).value).toContain('muitos');
    typeInto('Tabela de contagens', '10\t2\n3\t5');
    expect(resultOf('Acurácia')).toBe('75,0%');
  });
});
