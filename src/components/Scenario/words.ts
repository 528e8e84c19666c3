import {translate} from '@docusaurus/Translate';
import type {FieldWords, ToolWords} from '@site/src/components/Tool/FieldList';
import {fieldsOfRange, type ScenarioFields} from '@site/src/domain/scenario/fields';
import {type Factor, type Given, type Uncertain, uncertain} from '@site/src/domain/scenario/inputs';
import type {MeasureName} from '@site/src/domain/scenario/measures';
import type {PresetName} from '@site/src/domain/scenario/presets';
import {rangeWords} from './rangeWords';

/** What the three fields of a range are called, lowest first. */
export function endNames(): [string, string, string] {
  return [
    translate({id: 'ofm.scenario.lowest', message: 'mínimo'}),
    translate({id: 'ofm.scenario.likely', message: 'mais provável'}),
    translate({id: 'ofm.scenario.highest', message: 'máximo'}),
  ];
}

export function givenWords(): Record<Given, {label: string}> {
  return {
    hoursPerPerson: {
      label: translate({
        id: 'ofm.scenario.hoursPerPerson',
        message: 'Horas vendáveis por pessoa e ano',
      }),
    },
    fewestPeople: {
      label: translate({id: 'ofm.scenario.fewestPeople', message: 'Pessoas desde o início'}),
    },
    projectCost: {
      label: translate({
        id: 'ofm.scenario.projectCost',
        message: 'Custo direto de um projeto (R$)',
      }),
    },
    subscriptionCost: {
      label: translate({
        id: 'ofm.scenario.subscriptionCost',
        message: 'Custo direto de uma assinatura por ano (R$)',
      }),
    },
    tax: {label: translate({id: 'ofm.scenario.tax', message: 'Tributo sobre a receita (%)'})},
    start: {label: translate({id: 'ofm.scenario.start', message: 'Gasto para começar (R$)'})},
  };
}

export function measureNames(): Record<MeasureName, string> {
  return {
    network: translate({id: 'ofm.scenario.network', message: 'Receita da rede no 3º ano'}),
    revenue: translate({
      id: 'ofm.scenario.revenue',
      message: 'Receita de um operador no 3º ano',
    }),
    result: translate({
      id: 'ofm.scenario.result',
      message: 'Resultado de um operador no 3º ano',
    }),
    cumulative: translate({
      id: 'ofm.scenario.cumulative',
      message: 'Acumulado de um operador em três anos',
    }),
  };
}

export function presetWords(): Record<PresetName, string> {
  return {
    low: translate({id: 'ofm.scenario.presetLow', message: 'Baixo'}),
    base: translate({id: 'ofm.scenario.presetBase', message: 'Base'}),
    high: translate({id: 'ofm.scenario.presetHigh', message: 'Alto'}),
  };
}

export function factorNames(): Record<Factor, string> {
  const words = rangeWords();
  const labels = uncertain.map((name) => [name, words[name].label]);
  return {
    ...(Object.fromEntries(labels) as Record<Uncertain, string>),
    proposals: translate({id: 'ofm.scenario.proposals', message: 'Propostas nos três anos'}),
  };
}

/** The words of every field of the form. */
export function fieldWords(): ToolWords<ScenarioFields> {
  const ends = endNames();
  const ranges = uncertain.flatMap((name) =>
    fieldsOfRange(name).map((field, i): [string, FieldWords] => [field, {label: ends[i] ?? ''}]),
  );
  return {
    ...(Object.fromEntries(ranges) as ToolWords<ScenarioFields>),
    ...givenWords(),
    seed: {
      label: translate({id: 'ofm.scenario.seed', message: 'Semente do sorteio'}),
      hint: translate({
        id: 'ofm.scenario.seedHint',
        message: 'A mesma semente dá os mesmos sorteios, em qualquer navegador.',
      }),
    },
    measure: {
      label: translate({id: 'ofm.scenario.measure', message: 'O que cada premissa muda'}),
      options: measureNames(),
    },
  };
}

/** The names of the fields where they stand alone, such as in a notice about a link. */
export function fieldLabels(): Record<string, string> {
  const ends = endNames();
  const ranges = rangeWords();
  const named = Object.entries(fieldWords()).map(([name, {label}]) => [name, label]);
  const whole = uncertain.flatMap((name) =>
    fieldsOfRange(name).map((field, i) => [field, `${ranges[name].label}, ${ends[i]}`]),
  );
  return Object.fromEntries([...named, ...whole]);
}
