// @vitest-environment jsdom

import {Roles} from '@site/src/components/Team/Roles';
import {Skills} from '@site/src/components/Team/Skills';
import {findViolations} from '@site/tests/fixtures/axe';
import {render, screen} from '@testing-library/react';
import {expect, it} from 'vitest';

const levels = {withHelp: 'lê consultas', alone: 'escreve junções', teaches: 'revisa modelos'};

it('the matrix shows each level, its proof and the minimum of the company', async () => {
  const skill = {id: 'sql', area: 'data' as const, order: 1, name: 'SQL', levels};
  const areas = [
    {area: 'data' as const, skills: [{...skill, evidence: 'um repositório', minimum: 2}]},
  ];
  const {container} = render(<Skills data={{areas, manualVersion: 'next'}} />);
  const text = screen.getByRole('table').textContent;
  for (const words of [...Object.values(levels), 'um repositório', 'mínimo: 2', 'Dados']) {
    expect(text).toContain(words);
  }
  expect(await findViolations(container)).toEqual([]);
});

it('a role shows what it does, delivers, leaves and must know', async () => {
  const role = {
    id: 'ml-engineer',
    order: 1,
    name: 'Engenheiro de ML',
    mission: 'Leva o modelo à produção.',
    duties: ['Publica versões.'],
    delivers: ['Serviço no ar.'],
    leaves: 'A análise do negócio.',
    skills: [{id: 'sql', name: 'SQL', level: 2}],
  };
  const {container} = render(<Roles data={{roles: [role], manualVersion: 'next'}} />);
  const card = container.querySelector('#role-ml-engineer');
  for (const words of ['Publica versões.', 'Serviço no ar.', 'A análise do negócio.', 'SQL (2)']) {
    expect(card?.textContent).toContain(words);
  }
  expect(await findViolations(container)).toEqual([]);
});
