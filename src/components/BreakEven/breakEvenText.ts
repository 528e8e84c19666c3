import {translate} from '@docusaurus/Translate';
import type {BreakEven} from '@site/src/domain/breakEven/breakEven';
import type {ComparedRental} from '@site/src/domain/breakEven/compare';
import {presentValue} from '@site/src/domain/breakEven/present';
import {hoursInMonth, monthsOf} from '@site/src/domain/breakEven/terms';
import type {BreakEvenView} from './view';

/** The break-even in a few words, for a cell. */
export function breakEvenValue(breakEven: BreakEven, {numbers}: BreakEvenView): string {
  switch (breakEven.status) {
    case 'from':
      return translate(
        {id: 'ofm.breakEven.from', message: 'a partir de {hours} h'},
        {hours: numbers.whole(breakEven.inAll)},
      );
    case 'up-to':
      return translate(
        {id: 'ofm.breakEven.upTo', message: 'até {hours} h'},
        {hours: numbers.whole(breakEven.inAll)},
      );
    case 'always':
      return translate({id: 'ofm.breakEven.always', message: 'sempre'});
    case 'beyond':
      return translate({id: 'ofm.breakEven.beyond', message: 'não no período'});
    case 'never':
      return translate({id: 'ofm.breakEven.never', message: 'nunca'});
  }
}

/** The part of the period that the break-even takes, for a cell; none where it has no hours. */
export function breakEvenShare(breakEven: BreakEven, {numbers}: BreakEvenView): string {
  return 'perMonth' in breakEven
    ? translate(
        {id: 'ofm.breakEven.share', message: '{share} do período'},
        {share: `${numbers.number((100 * breakEven.perMonth) / hoursInMonth, 2)}%`},
      )
    : '';
}

/** What the break-even means, or why there is none. */
export function breakEvenNote(
  {kind, breakEven}: ComparedRental,
  {terms, numbers}: BreakEvenView,
): string {
  const total = hoursInMonth * monthsOf(terms);
  switch (breakEven.status) {
    case 'from':
      return translate(
        {
          id: 'ofm.breakEven.fromNote',
          message: '{share} das {total} h do período: {month} h por mês. Você usa {used}.',
        },
        {
          share: `${numbers.whole((100 * breakEven.inAll) / total)}%`,
          total: numbers.whole(total),
          month: numbers.whole(breakEven.perMonth),
          used: numbers.number(terms.hoursPerMonth),
        },
      );
    case 'beyond':
      return translate(
        {
          id: 'ofm.breakEven.beyondNote',
          message: 'Seriam {hours} h, e o período tem {total}.',
        },
        {hours: numbers.number(breakEven.inAll), total: numbers.whole(total)},
      );
    case 'up-to':
      return translate({
        id: 'ofm.breakEven.upToNote',
        message: 'Acima disso, a energia da máquina própria custa mais que a diferença.',
      });
    case 'always':
      return translate({
        id: 'ofm.breakEven.alwaysNote',
        message: 'Comprar custa menos com qualquer número de horas.',
      });
    case 'never':
      return kind === 'reserved'
        ? translate({
            id: 'ofm.breakEven.neverReserved',
            message: 'A reserva do período custa menos que a máquina parada.',
          })
        : translate({
            id: 'ofm.breakEven.neverHourly',
            message: 'Uma hora alugada não custa mais que a energia de uma hora própria.',
          });
  }
}

/** The formula of the break-even with the reader’s numbers; `undefined` when it has no hours. */
export function breakEvenFormula(
  {perHour, perMonth, breakEven}: ComparedRental,
  {terms, comparison, money, numbers}: BreakEvenView,
): string | undefined {
  if (!('inAll' in breakEven)) {
    return undefined;
  }
  const {installed, fixedPerMonth, resale, energyPerHour} = comparison.owned;
  const months = monthsOf(terms);
  const {annuity, last} = presentValue(months, terms.yearlyInterest);
  const [c, e] = [money.bare(installed), money.bare(energyPerHour)];
  const [a, n] = [numbers.number(annuity), numbers.whole(months)];
  const net = [c, money.bare(fixedPerMonth * annuity), money.bare(resale * last)];
  if (perMonth > 0) {
    const paid = money.bare(perMonth * annuity);
    const rest = `(${paid} − ${net[1]} − ${c} + ${net[2]})`;
    return terms.yearlyInterest === 0
      ? `(M − F − C + R)/e = ${rest}/${e}`
      : `n·(mA − fA − C + Rvⁿ)/(eA) = ${n}·${rest}/(${e}·${a})`;
  }
  const invested = `(${net[0]} + ${net[1]} − ${net[2]})`;
  const saved = `${money.bare(perHour)} − ${e}`;
  return terms.yearlyInterest === 0
    ? `H* = (C + F − R)/(p − e) = ${invested}/(${saved})`
    : `H* = n·(C + fA − Rvⁿ)/((p − e)·A) = ${n}·${invested}/((${saved})·${a})`;
}
