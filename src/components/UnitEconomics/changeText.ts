import {translate} from '@docusaurus/Translate';
import {type Change, steps} from '@site/src/domain/finance/sensitivity';
import type {FinanceNumbers} from '@site/src/hooks/useFinanceNumbers';

/** A change of one assumption in words. */
export function changeText(
  {name, value}: Pick<Change, 'name' | 'value'>,
  {number}: FinanceNumbers,
): string {
  const share = {share: number(100 * value)};
  const months = {months: number(value)};
  switch (name) {
    case 'none':
      return translate({id: 'ofm.unitEconomics.noChange', message: 'Nenhuma'});
    case 'utilisation':
      return translate(
        {id: 'ofm.unitEconomics.lowerUtilisation', message: 'Utilização de {share}%'},
        share,
      );
    case 'price':
      return translate(
        {id: 'ofm.unitEconomics.lowerPrice', message: 'Preço {share}% menor'},
        {share: number(100 * steps.price)},
      );
    case 'delay':
      return translate(
        {id: 'ofm.unitEconomics.laterPayment', message: 'Receber em {months} meses'},
        months,
      );
    case 'salesCycle':
      return translate(
        {id: 'ofm.unitEconomics.longerSale', message: 'Ciclo de venda de {months} meses'},
        months,
      );
    case 'ramp':
      return translate(
        {id: 'ofm.unitEconomics.longerRamp', message: 'Agenda cheia só em {months} meses'},
        months,
      );
    case 'advance':
      return translate(
        {id: 'ofm.unitEconomics.moreAdvance', message: '{share}% pagos um mês antes do trabalho'},
        share,
      );
  }
}
