import {translate} from '@docusaurus/Translate';
import type {Uncertain} from '@site/src/domain/scenario/inputs';

type Words = {label: string; hint: string};

const market = (): Pick<
  Record<Uncertain, Words>,
  'companies' | 'need' | 'reach' | 'operators'
> => ({
  companies: {
    label: translate({id: 'ofm.scenario.companies', message: 'Empresas do grupo que usam IA'}),
    hint: translate({
      id: 'ofm.scenario.companiesHint',
      message: 'No meio, as 4.261 indústrias da pesquisa do IBGE de 2024; os extremos são nossos.',
    }),
  },
  need: {
    label: translate({id: 'ofm.scenario.need', message: 'Precisam de modelo treinado (%)'}),
    hint: translate({
      id: 'ofm.scenario.needHint',
      message: 'Ninguém mediu. O teto são os 56% que contrataram desenvolvimento.',
    }),
  },
  reach: {
    label: translate({id: 'ofm.scenario.reach', message: 'Recebem uma proposta da rede (%)'}),
    hint: translate({
      id: 'ofm.scenario.reachHint',
      message: 'Das que precisam, em três anos; cada uma recebe no máximo uma.',
    }),
  },
  operators: {
    label: translate({id: 'ofm.scenario.operators', message: 'Operadores independentes na rede'}),
    hint: translate({
      id: 'ofm.scenario.operatorsHint',
      message: 'Todos iguais e vendendo ao mesmo grupo. Para um só, escreva 1 nos três.',
    }),
  },
});

const sales = (): Pick<
  Record<Uncertain, Words>,
  'proposals1' | 'proposals2' | 'proposals3' | 'winRate'
> => {
  const hint = translate({
    id: 'ofm.scenario.proposalsHint',
    message: 'Por operador. Cada uma custa horas de venda.',
  });
  return {
    proposals1: {
      label: translate({id: 'ofm.scenario.proposals1', message: 'Propostas no 1º ano'}),
      hint,
    },
    proposals2: {
      label: translate({id: 'ofm.scenario.proposals2', message: 'Propostas no 2º ano'}),
      hint,
    },
    proposals3: {
      label: translate({id: 'ofm.scenario.proposals3', message: 'Propostas no 3º ano'}),
      hint,
    },
    winRate: {
      label: translate({id: 'ofm.scenario.winRate', message: 'Propostas aceitas (%)'}),
      hint: translate({
        id: 'ofm.scenario.winRateHint',
        message: 'Proposta aceita vira um projeto.',
      }),
    },
  };
};

const prices = (): Pick<
  Record<Uncertain, Words>,
  'projectPrice' | 'subscribing' | 'subscriptionPrice' | 'cancellation'
> => ({
  projectPrice: {
    label: translate({id: 'ofm.scenario.projectPrice', message: 'Preço de um projeto (R$)'}),
    hint: translate({
      id: 'ofm.scenario.projectPriceHint',
      message: 'Sem inflação, como todos os valores.',
    }),
  },
  subscribing: {
    label: translate({
      id: 'ofm.scenario.subscribing',
      message: 'Projetos que viram assinatura (%)',
    }),
    hint: translate({
      id: 'ofm.scenario.subscribingHint',
      message: 'Começam, em média, no meio do ano.',
    }),
  },
  subscriptionPrice: {
    label: translate({id: 'ofm.scenario.subscriptionPrice', message: 'Assinatura por ano (R$)'}),
    hint: translate({id: 'ofm.scenario.subscriptionPriceHint', message: 'Doze mensalidades.'}),
  },
  cancellation: {
    label: translate({id: 'ofm.scenario.cancellation', message: 'Cancelamento por ano (%)'}),
    hint: translate({
      id: 'ofm.scenario.cancellationHint',
      message: 'Das assinaturas do começo do ano.',
    }),
  },
});

const delivery = (): Pick<
  Record<Uncertain, Words>,
  'projectHours' | 'subscriptionHours' | 'costPerPerson' | 'mostPeople'
> => ({
  projectHours: {
    label: translate({id: 'ofm.scenario.projectHours', message: 'Horas de um projeto'}),
    hint: translate({
      id: 'ofm.scenario.projectHoursHint',
      message: 'Da equipe inteira, com a reserva.',
    }),
  },
  subscriptionHours: {
    label: translate({
      id: 'ofm.scenario.subscriptionHours',
      message: 'Horas de uma assinatura por ano',
    }),
    hint: translate({
      id: 'ofm.scenario.subscriptionHoursHint',
      message: 'Rotina, retreino e incidentes.',
    }),
  },
  costPerPerson: {
    label: translate({
      id: 'ofm.scenario.costPerPerson',
      message: 'Custo de uma pessoa por ano (R$)',
    }),
    hint: translate({
      id: 'ofm.scenario.costPerPersonHint',
      message: 'Com encargos e a parte dela no gasto fixo.',
    }),
  },
  mostPeople: {
    label: translate({id: 'ofm.scenario.mostPeople', message: 'Mais pessoas por operador'}),
    hint: translate({
      id: 'ofm.scenario.mostPeopleHint',
      message: 'Acima delas falta hora, e o trabalho é recusado.',
    }),
  },
});

/** What the ranges of the model are called, and what is known about them. */
export function rangeWords(): Record<Uncertain, Words> {
  return {...market(), ...sales(), ...prices(), ...delivery()};
}
