import {translate} from '@docusaurus/Translate';
import {DataTable, Small} from '@site/src/components/DataTable';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import type {ComparedRental} from '@site/src/domain/breakEven/compare';
import {monthsOf} from '@site/src/domain/breakEven/terms';
import type {ReactNode} from 'react';
import {breakEvenShare, breakEvenValue} from './breakEvenText';
import {ownedName, rentalName} from './names';
import styles from './styles.module.css';
import type {BreakEvenView} from './view';

/** How long machines are on, where that is not the use itself. */
function clockText({clockHours, machines}: ComparedRental, view: BreakEvenView): string {
  const hours = view.numbers.number(clockHours);
  if (machines > 1) {
    return translate(
      {
        id: 'ofm.breakEven.machines',
        message: '{hours} h de relógio por mês: pede {machines} máquinas',
      },
      {hours, machines},
    );
  }
  return clockHours === view.terms.hoursPerMonth
    ? ''
    : translate({id: 'ofm.breakEven.clock', message: '{hours} h de relógio por mês'}, {hours});
}

function RentalRow({rental, view}: {rental: ComparedRental; view: BreakEvenView}): ReactNode {
  const {terms, money} = view;
  const clock = clockText(rental, view);
  const share = breakEvenShare(rental.breakEven, view);
  return (
    <tr>
      <th scope="row">
        {rentalName(rental.kind)}
        {clock && <Small>{clock}</Small>}
      </th>
      <td>{money.amount(rental.cost / (terms.hoursPerMonth * monthsOf(terms)))}</td>
      <td>{money.amount(rental.cost)}</td>
      <td>
        {breakEvenValue(rental.breakEven, view)}
        {share && <Small>{share}</Small>}
      </td>
      <td>{rental.crossing ?? translate({id: 'ofm.breakEven.noMonth', message: 'nenhum'})}</td>
    </tr>
  );
}

/** The numbers of the chart, with the break-even against each way of renting. */
export function CostTable({view}: {view: BreakEvenView}): ReactNode {
  const {comparison, terms, money} = view;
  const {cost} = comparison.owned;
  return (
    <div className={styles.table}>
      <DataTable caption={translate({id: 'ofm.breakEven.costs', message: 'Custos e equilíbrio'})}>
        <ColumnHeads
          names={[
            translate({id: 'ofm.breakEven.option', message: 'Opção'}),
            translate({id: 'ofm.breakEven.perHour', message: 'Por hora de uso'}),
            translate({id: 'ofm.breakEven.cost', message: 'No período'}),
            translate({id: 'ofm.breakEven.breakEven', message: 'Comprar compensa'}),
            translate({id: 'ofm.breakEven.crossingMonth', message: 'Empata no mês'}),
          ]}
        />
        <tbody>
          <tr>
            <th scope="row">{ownedName()}</th>
            <td>{money.amount(cost / (terms.hoursPerMonth * monthsOf(terms)))}</td>
            <td>{money.amount(cost)}</td>
            <td>–</td>
            <td>–</td>
          </tr>
          {comparison.rentals.map((rental) => (
            <RentalRow key={rental.kind} rental={rental} view={view} />
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
