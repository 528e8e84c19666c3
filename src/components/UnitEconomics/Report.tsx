import {translate} from '@docusaurus/Translate';
import {type ResultRow, Results} from '@site/src/components/Tool/Results';
import {shownMonths} from '@site/src/domain/finance/cash';
import {sensitivity} from '@site/src/domain/finance/sensitivity';
import type {ReactNode} from 'react';
import {CashBars} from './CashBars';
import {CashChart} from './CashChart';
import {CashTable} from './CashTable';
import type {Calculated} from './calculate';
import {SensitivityTable} from './SensitivityTable';
import styles from './styles.module.css';
import {TaxTable} from './TaxTable';

function Part({title, children}: {title: string; children: ReactNode}): ReactNode {
  return (
    <div className={styles.part}>
      <p className={styles.partTitle}>{title}</p>
      {children}
    </div>
  );
}

/** The results by subject. */
export type Rows = {price: ResultRow[]; year: ResultRow[]; cash: ResultRow[]};

type Props = {calculated: Calculated; rows: Rows};

/** All that is calculated: lists, the curve of cash and two comparisons. */
export function Report({calculated, rows}: Props): ReactNode {
  const {curve, measures, plan} = calculated.result;
  const changes = sensitivity(plan, calculated.values.utilisation);
  const months = curve.slice(0, shownMonths(measures) + 1);
  return (
    <>
      <Part title={translate({id: 'ofm.unitEconomics.pricePart', message: 'Hora e preço'})}>
        <Results rows={rows.price} />
      </Part>
      <Part title={translate({id: 'ofm.unitEconomics.cashPart', message: 'Caixa'})}>
        <Results rows={rows.cash} />
        <CashChart months={months} measures={measures} />
        <CashTable months={months} />
      </Part>
      <Part
        title={translate({
          id: 'ofm.unitEconomics.sensitivity',
          message: 'O que muda o resultado, uma mudança por vez',
        })}
      >
        <SensitivityTable changes={changes} />
        <CashBars changes={changes} />
      </Part>
      <Part
        title={translate({id: 'ofm.unitEconomics.yearPart', message: 'Um ano com a agenda cheia'})}
      >
        <Results rows={rows.year} />
      </Part>
      <Part
        title={translate({
          id: 'ofm.unitEconomics.taxComparison',
          message: 'Tributos por ano em cada regime, com a mesma receita e a mesma folha',
        })}
      >
        <TaxTable {...calculated} />
      </Part>
    </>
  );
}
