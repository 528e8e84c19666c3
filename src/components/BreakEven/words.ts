import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/breakEven/fields';
import {currencyNames, rentalName} from './names';
import {ownedWords} from './ownedWords';
import {rentalWords} from './rentalWords';

/** The inputs about the use, and how results are shown. */
const usageWords = () =>
  ({
    against: {
      label: translate({id: 'ofm.breakEven.against', message: 'Comparar a compra com'}),
      hint: translate({
        id: 'ofm.breakEven.againstHint',
        message: 'O aluguel mais barato que o contrato aceita.',
      }),
      options: {
        cheapest: translate({id: 'ofm.breakEven.cheapest', message: 'O aluguel mais barato'}),
        'on-demand': rentalName('on-demand'),
        spot: rentalName('spot'),
        reserved: rentalName('reserved'),
        other: rentalName('other'),
        brazil: rentalName('brazil'),
      },
    },
    currency: {
      label: translate({id: 'ofm.breakEven.currency', message: 'Resultados em'}),
      options: currencyNames(),
    },
    hoursPerMonth: {
      label: translate({id: 'ofm.breakEven.hours', message: 'Horas de uso por mês, h'}),
      hint: translate({
        id: 'ofm.breakEven.hoursHint',
        message: 'Medidas, e não previstas. De 1 a 730.',
      }),
    },
    years: {
      label: translate({id: 'ofm.breakEven.years', message: 'Período (anos)'}),
      hint: translate({id: 'ofm.breakEven.yearsHint', message: 'De 1 a 10.'}),
    },
    rentedPerOwned: {
      label: translate({
        id: 'ofm.breakEven.speed',
        message: 'Horas alugadas por hora própria',
      }),
      hint: translate({
        id: 'ofm.breakEven.speedHint',
        message: 'Vazão da sua máquina sobre a da alugada. 1 se são iguais.',
      }),
    },
  }) satisfies Partial<ToolWords<Fields>>;

/** The inputs about money. */
const moneyWords = () =>
  ({
    brlPerUSD: {
      label: translate({id: 'ofm.breakEven.rate', message: 'Câmbio (R$ por US$)'}),
      hint: translate({
        id: 'ofm.breakEven.rateHint',
        message: 'O do exemplo é hipótese: use a cotação do dia.',
      }),
    },
    rateDay: {
      label: translate({id: 'ofm.breakEven.rateDay', message: 'Dia do câmbio'}),
    },
    yearlyInterest: {
      label: translate({id: 'ofm.breakEven.interest', message: 'Juros (% ao ano)'}),
      hint: translate({
        id: 'ofm.breakEven.interestHint',
        message: 'O que o dinheiro renderia ou o empréstimo custa. De 0 a 100.',
      }),
    },
  }) satisfies Partial<ToolWords<Fields>>;

/** What all inputs are called. Called while rendering: words need a language. */
export function fieldWords(): ToolWords<Fields> {
  return {...usageWords(), ...ownedWords(), ...rentalWords(), ...moneyWords()};
}
