import {translate} from '@docusaurus/Translate';
import {RangeBars} from '@site/src/components/Tool/charts/RangeBars';
import type {Change} from '@site/src/domain/finance/sensitivity';
import {useFinanceNumbers} from '@site/src/hooks/useFinanceNumbers';
import type {ReactNode} from 'react';
import {changeText} from './changeText';

type Props = {changes: readonly Change[]};

/** How far each change moves the cash that is needed, where both are known; the widest first. */
export function CashBars({changes}: Props): ReactNode {
  const numbers = useFinanceNumbers();
  const known = changes.flatMap(({measures: {cashNeeded}, ...change}) =>
    cashNeeded.status === 'ok' ? [{...change, cash: cashNeeded.value}] : [],
  );
  const base = known.find(({name}) => name === 'none')?.cash;
  if (base === undefined || known.length < 2) {
    return null;
  }
  const ranges = known
    .filter(({name}) => name !== 'none')
    .sort((a, b) => Math.abs(b.cash - base) - Math.abs(a.cash - base))
    .map(({cash, ...change}) => ({
      name: changeText(change, numbers),
      ends: [base, cash] as const,
      text: numbers.money(cash),
    }));
  return (
    <RangeBars
      title={translate({id: 'ofm.unitEconomics.cashBars', message: 'Caixa com cada mudança'})}
      base={base}
      baseLabel={translate(
        {id: 'ofm.unitEconomics.cashBase', message: 'Linha: sem mudança, {cash}'},
        {cash: numbers.money(base)},
      )}
      ranges={ranges}
    />
  );
}
