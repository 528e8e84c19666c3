// @vitest-environment jsdom

import {Review} from '@site/src/components/Projects/Review';
import {serializeWorkspace} from '@site/src/domain/checklist/saved';
import {findUpgrade} from '@site/src/domain/workspace/review';
import {useProjects} from '@site/src/hooks/useProjects';
import {storageKey} from '@site/src/hooks/workspaceStorage';
import {answer, catalogueItem, catalogueView, workspaceOf} from '@site/tests/fixtures/checklist';
import {render, screen} from '@testing-library/react';
import type {ReactNode} from 'react';
import {expect, it} from 'vitest';

const manual = catalogueView([
  catalogueItem('DAT-01', {status: 'retired', replacedBy: ['DAT-03', 'DAT-04']}),
  catalogueItem('DAT-02', {status: 'retired'}),
  catalogueItem('DAT-05', {status: 'retired'}),
]);

function Page(): ReactNode {
  const projects = useProjects(manual);
  return (
    <Review
      projects={projects}
      manual={manual}
      upgrade={findUpgrade(projects.current, manual.items)}
    />
  );
}

it('lists retired items with their answer, which is kept, and what is asked instead', () => {
  const workspace = workspaceOf({Alfa: {'DAT-01': answer('unmet'), 'DAT-02': answer('met')}});
  localStorage.setItem(storageKey, serializeWorkspace(workspace));
  render(<Page />);
  expect(screen.getByText('Retirados: não contam mais (2)')).toBeDefined();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'DAT-01 Enunciado de DAT-01.sua resposta: Não atendido; no lugar: DAT-03, DAT-04',
    'DAT-02 Enunciado de DAT-02.sua resposta: Atendido',
  ]);
});
