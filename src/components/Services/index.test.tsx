// @vitest-environment jsdom

import {Services} from '@site/src/components/Services';
import type {ServiceView} from '@site/src/domain/service/view';
import {findViolations} from '@site/tests/fixtures/axe';
import {render} from '@testing-library/react';
import {expect, it} from 'vitest';

const service: ServiceView = {
  id: 'pilot',
  order: 1,
  name: 'Piloto',
  promise: 'Um modelo em uso.',
  fits: 'Quem tem dados.',
  doesNotFit: 'Quem não tem.',
  included: ['Treino', 'Avaliação'],
  excluded: ['Coleta', 'Suporte'],
  deliverables: [
    {kind: 'technical', what: 'o modelo'},
    {kind: 'executive', what: 'o relatório'},
  ],
  durationWeeks: {min: 6, max: 8},
  effortHours: {min: 1200, max: 1200},
  complexity: 'medium',
  pricing: 'Horas mais infraestrutura.',
  acceptance: ['CLI-02', 'EVL-03'],
};

it('a service says for whom it is, what is in and out, how long it takes and what it proves', async () => {
  const {container} = render(<Services data={{services: [service], manualVersion: 'next'}} />);
  const text = container.querySelector('#service-pilot')?.textContent;
  for (const words of [
    '6–8 semanas · 1.200 horas da equipe · complexidade média',
    'Quem não tem.',
    'Técnica: o modelo',
    'CLI-02, EVL-03',
  ]) {
    expect(text).toContain(words);
  }
  expect(await findViolations(container)).toEqual([]);
});
