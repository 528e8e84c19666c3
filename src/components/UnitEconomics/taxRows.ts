import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {fatorR, payrollForAnnexIII} from '@site/src/domain/finance/simples';
import type {RegimeTax} from '@site/src/domain/finance/taxes';
import {presumedRules} from '@site/src/domain/finance/taxRules';
import type {FinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {Calculated} from './calculate';

type Of<R extends RegimeTax['regime']> = Extract<RegimeTax, {regime: R}>;

const rateName = (): string =>
  translate({id: 'ofm.unitEconomics.rate', message: 'Alíquota efetiva, t'});

function simplesRows(
  {annex, rate, detail}: Of<'simples'>,
  {values: {payroll}, result: {revenue}}: Calculated,
  {whole, rate: percent, number, money, fixed}: FinanceNumbers,
): ResultRow[] {
  const iss = detail.iss > 0 ? ` + ${whole(detail.iss)}` : '';
  return [
    {
      name: translate({id: 'ofm.unitEconomics.fatorR', message: 'Fator R'}),
      value: fixed(fatorR(payroll, revenue), 2),
      note: translate(
        {
          id: 'ofm.unitEconomics.fatorRNote',
          message: 'Anexo {annex}. O III pede 0,28 ou mais: folha de {payroll}.',
        },
        {annex, payroll: money(payrollForAnnexIII(revenue))},
      ),
      formula: `F/R = ${whole(payroll)}/${whole(revenue)}`,
    },
    {
      name: rateName(),
      value: percent(rate),
      note:
        detail.iss > 0
          ? translate({
              id: 'ofm.unitEconomics.issApart',
              message: 'Com o ISS, pago por fora acima de R$ 3,6 milhões.',
            })
          : translate(
              {id: 'ofm.unitEconomics.annexNote', message: 'Simples Nacional, Anexo {annex}'},
              {annex},
            ),
      formula: `(R·n − d)/R = (${whole(revenue)}·${number(detail.nominal)} − ${whole(detail.deduction)}${iss})/${whole(revenue)}`,
    },
  ];
}

function presumedRows(
  {rate, contribution, detail}: Of<'presumed'>,
  {values}: Calculated,
  {whole, rate: percent, number, money}: FinanceNumbers,
): ResultRow[] {
  const {pis, cofins, iss, irpj, irpjSurcharge, csll} = detail;
  const parts = [pis, cofins, iss, irpj, irpjSurcharge, csll].map(whole).join(' + ');
  return [
    {
      name: rateName(),
      value: percent(rate),
      note: translate(
        {
          id: 'ofm.unitEconomics.presumedNote',
          message:
            'Lucro presumido de {share} da receita: PIS, COFINS, ISS, IRPJ, adicional e CSLL',
        },
        {share: percent(presumedRules.presumption)},
      ),
      formula: `(${parts})/R`,
    },
    {
      name: translate({
        id: 'ofm.unitEconomics.contribution',
        message: 'Contribuição patronal por ano',
      }),
      value: money(contribution),
      note: translate({
        id: 'ofm.unitEconomics.contributionNote',
        message: 'Entra no custo com pessoas, P. No Simples, o documento único já a inclui.',
      }),
      formula: `${whole(values.payroll)}·${number(values.employerRate)}`,
    },
  ];
}

/** Which tax the revenue pays, and why. */
export function taxRows(calculated: Calculated, numbers: FinanceNumbers): ResultRow[] {
  const {tax} = calculated.result;
  switch (tax.regime) {
    case 'simples':
      return simplesRows(tax, calculated, numbers);
    case 'presumed':
      return presumedRows(tax, calculated, numbers);
    case 'own':
      return [{name: rateName(), value: numbers.rate(tax.rate)}];
  }
}
