import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {FinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {Calculated} from './calculate';
import {taxRows} from './taxRows';

function revenueFormula(
  {values, result: {hours, mix}}: Calculated,
  {whole, number, fixed}: FinanceNumbers,
): string {
  return values.pricing === 'hour'
    ? `${whole(hours)}·${number(values.hourPrice, 8)}`
    : `12·${whole(values.subscriptions)}·${whole(values.subscriptionPrice)} + ${fixed(mix.projects, 2)}·${whole(values.projectPrice)}`;
}

function sellingNote(
  {values, result}: Calculated,
  {whole, percent}: FinanceNumbers,
): Pick<ResultRow, 'note'> {
  const {sellingShare} = result.mix;
  if (sellingShare.status === 'undefined') {
    return {
      note: translate({
        id: 'ofm.unitEconomics.noOtherHours',
        message: 'Todas as horas são faturáveis: não sobra nenhuma para vender.',
      }),
    };
  }
  const other = values.people * values.hoursPerPerson - result.hours;
  const share = {share: percent(sellingShare.value), hours: whole(other)};
  return {
    note:
      sellingShare.value > 0.5
        ? translate(
            {
              id: 'ofm.unitEconomics.tooMuchSelling',
              message:
                '{share} das {hours} horas não faturáveis. Passa da metade: o plano não fecha, mesmo com demanda.',
            },
            share,
          )
        : translate(
            {
              id: 'ofm.unitEconomics.sellingNote',
              message: '{share} das {hours} horas não faturáveis',
            },
            share,
          ),
  };
}

function mixRows(calculated: Calculated, numbers: FinanceNumbers): ResultRow[] {
  const {values, result} = calculated;
  const {mix, subscription, project, hours} = result;
  const {whole, number, percent, fixed} = numbers;
  const taken = values.subscriptions * subscription.hours;
  return [
    {
      name: translate({id: 'ofm.unitEconomics.inSubscriptions', message: 'Horas em assinaturas'}),
      value: percent(mix.subscriptionShare),
      note: translate(
        {
          id: 'ofm.unitEconomics.inSubscriptionsNote',
          message: '{taken} das {hours} horas mensais; {rest} para projetos',
        },
        {taken: number(taken), hours: fixed(hours / 12, 1), rest: fixed(hours / 12 - taken, 1)},
      ),
    },
    {
      name: translate({id: 'ofm.unitEconomics.projects', message: 'Projetos por ano'}),
      value: fixed(mix.projects, 1),
      formula: `12·${fixed(hours / 12 - taken, 1)}/${number(project.hours)}`,
    },
    {
      name: translate({id: 'ofm.unitEconomics.sellingHours', message: 'Horas de venda por ano'}),
      value: whole(mix.sellingHours),
      formula: `${fixed(mix.projects, 2)}/${number(values.acceptance)}·${number(values.proposalHours)}`,
      ...sellingNote(calculated, numbers),
    },
  ];
}

/** A year with a full calendar: its work, revenue, tax and margin. */
export function yearRows(calculated: Calculated, numbers: FinanceNumbers): ResultRow[] {
  const {yearlyCost, directCost, revenue, margin, tax} = calculated.result;
  const {money, whole, number, percent} = numbers;
  return [
    {
      name: translate({id: 'ofm.unitEconomics.revenue', message: 'Receita anual, R'}),
      value: money(revenue),
      formula: revenueFormula(calculated, numbers),
    },
    ...taxRows(calculated, numbers),
    {
      name: translate({id: 'ofm.unitEconomics.margin', message: 'Margem com o preço usado'}),
      value: percent(margin),
      formula: `1 − t − (P + G + D)/R = 1 − ${number(tax.rate)} − ${whole(yearlyCost + directCost)}/${whole(revenue)}`,
    },
    ...mixRows(calculated, numbers),
  ];
}
