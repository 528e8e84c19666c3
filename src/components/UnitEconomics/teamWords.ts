import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';

type Team =
  | 'people'
  | 'peopleAtStart'
  | 'personCost'
  | 'hoursPerPerson'
  | 'utilisation'
  | 'fixedCost'
  | 'infrastructureCost';

/** Words of the fields about people and fixed costs. */
export const teamWords = (): Pick<ToolWords<Fields>, Team> => ({
  people: {
    label: translate({id: 'ofm.unitEconomics.people', message: 'Pessoas, n'}),
    hint: translate({
      id: 'ofm.unitEconomics.peopleHint',
      message: 'Com a agenda cheia; de 1 a 1.000.',
    }),
  },
  peopleAtStart: {
    label: translate({
      id: 'ofm.unitEconomics.peopleAtStart',
      message: 'Pessoas antes do primeiro contrato (vazio: todas)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.peopleAtStartHint',
      message: 'De 0 a n. As outras chegam na proporção das horas.',
    }),
  },
  personCost: {
    label: translate({
      id: 'ofm.unitEconomics.personCost',
      message: 'Custo mensal por pessoa (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.personCostHint',
      message: 'Salário ou pró-labore, FGTS, férias e benefícios, sem a contribuição patronal.',
    }),
  },
  hoursPerPerson: {
    label: translate({
      id: 'ofm.unitEconomics.hoursPerPerson',
      message: 'Horas por pessoa no ano, h',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.hoursPerPersonHint',
      message: '220 dias de 8 horas são 1.760; de 1 a 3.000.',
    }),
  },
  utilisation: {
    label: translate({id: 'ofm.unitEconomics.utilisation', message: 'Utilização, u (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.utilisationHint',
      message: 'Parte faturável das horas; de 1 a 100.',
    }),
  },
  fixedCost: {
    label: translate({id: 'ofm.unitEconomics.fixedCost', message: 'Gasto fixo mensal (R$)'}),
    hint: translate({
      id: 'ofm.unitEconomics.fixedCostHint',
      message: 'Contador, seguro, espaço, venda, gestão.',
    }),
  },
  infrastructureCost: {
    label: translate({
      id: 'ofm.unitEconomics.infrastructureCost',
      message: 'Infraestrutura mensal (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.infrastructureCostHint',
      message: 'Máquinas, nuvem e ferramentas próprias, não as dos clientes.',
    }),
  },
});
