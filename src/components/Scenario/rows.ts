import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {quantile} from '@site/src/domain/evaluation/quantile';
import type {Scenario} from '@site/src/domain/scenario/scenario';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {measureNames} from './words';

type Format = Pick<Numbers, 'whole' | 'number'> & {money: (value: number) => string};

/** A share of the draws; more digits would only be those of the seed. */
function chanceText(share: number, {whole}: Pick<Numbers, 'whole'>): string {
  return `${whole(100 * share)}%`;
}

function medianRow(name: string, sorted: readonly number[], {money}: Format): ResultRow {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => money(quantile(sorted, share)));
  return {
    name,
    value: middle ?? '',
    note: translate(
      {
        id: 'ofm.scenario.spread',
        message: 'mediana; 80% dos sorteios: de {low} a {high}',
      },
      {low: low ?? '', high: high ?? ''},
    ),
  };
}

function coveredRow({simulation, inputs, draws}: Scenario, format: Format): ResultRow {
  return {
    name: translate({id: 'ofm.scenario.covered', message: 'Três anos pagam o que custaram'}),
    value: chanceText(simulation.chance.covered, format),
    note: translate(
      {
        id: 'ofm.scenario.coveredNote',
        message: 'dos {draws} sorteios, semente {seed}; só o 3º ano se paga em {profitable}',
      },
      {
        draws: format.whole(draws),
        seed: String(inputs.seed),
        profitable: chanceText(simulation.chance.profitable, format),
      },
    ),
  };
}

/** The point that a plan without ranges would print, with its arithmetic. */
function centralRow({central, inputs}: Scenario, {money, number}: Format): ResultRow {
  const win = inputs.ranges.winRate.central;
  const years = central.years.map(({proposals, projects}) => {
    // What is won beyond the people who could deliver it is refused.
    const sign = projects < proposals * win ? '>' : '=';
    return `${number(proposals)} × ${number(100 * win)}% ${sign} ${number(projects)}`;
  });
  return {
    name: translate({
      id: 'ofm.scenario.central',
      message: 'Acumulado com tudo no valor mais provável',
    }),
    value: money(central.years[2].cumulative),
    note: translate({
      id: 'ofm.scenario.centralNote',
      message: 'o que um plano sem faixas imprimiria',
    }),
    formula: translate(
      {id: 'ofm.scenario.centralFormula', message: 'Projetos por ano: {years}'},
      {years: years.join('; ')},
    ),
  };
}

function limitRow({simulation}: Scenario, format: Format): ResultRow {
  return {
    name: translate({id: 'ofm.scenario.marketEnds', message: 'O grupo de empresas acaba antes'}),
    value: chanceText(simulation.chance.market, format),
    note: translate(
      {
        id: 'ofm.scenario.marketEndsNote',
        message: 'dos sorteios; em {people}, falta gente para entregar o que se vendeu',
      },
      {people: chanceText(simulation.chance.people, format)},
    ),
  };
}

/** The results in words, the one that decides first. */
export function toRows(scenario: Scenario, format: Format): ResultRow[] {
  const names = measureNames();
  const {sorted} = scenario.simulation;
  return [
    coveredRow(scenario, format),
    medianRow(names.cumulative, sorted.cumulative, format),
    centralRow(scenario, format),
    medianRow(names.result, sorted.result, format),
    medianRow(names.revenue, sorted.revenue, format),
    medianRow(names.network, sorted.network, format),
    limitRow(scenario, format),
  ];
}
