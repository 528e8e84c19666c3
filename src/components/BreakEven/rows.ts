import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import type {ComparedRental} from '@site/src/domain/breakEven/compare';
import {lostShare} from '@site/src/domain/breakEven/rentals';
import {hoursInMonth, monthsOf} from '@site/src/domain/breakEven/terms';
import {breakEvenFormula, breakEvenNote, breakEvenValue} from './breakEvenText';
import {ownedName, rentalName} from './names';
import type {BreakEvenView} from './view';

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function decision({comparison, terms, money, numbers}: BreakEvenView): ResultRow {
  const name = translate({id: 'ofm.breakEven.decision', message: 'Decisão'});
  const {owned, reference} = comparison;
  if (!reference) {
    return {
      name,
      value: translate({id: 'ofm.breakEven.noPrice', message: 'falta o preço'}),
      note: translate({
        id: 'ofm.breakEven.noPriceNote',
        message: 'O aluguel escolhido não tem preço, ou o treino nunca termina nele.',
      }),
    };
  }
  return {
    name,
    value:
      owned.cost < reference.cost
        ? translate({id: 'ofm.breakEven.buy', message: 'Comprar'})
        : translate({id: 'ofm.breakEven.rentIt', message: 'Alugar'}),
    note: translate(
      {
        id: 'ofm.breakEven.decisionNote',
        message: 'Em {months} meses de {hours} h: {rental}, {rented}; máquina própria, {owned}.',
      },
      {
        months: numbers.whole(monthsOf(terms)),
        hours: numbers.number(terms.hoursPerMonth),
        rental: inSentence(rentalName(reference.kind)),
        rented: money.amount(reference.cost),
        owned: money.amount(owned.cost),
      },
    ),
  };
}

function ofReference(reference: ComparedRental, view: BreakEvenView): ResultRow[] {
  const {money} = view;
  const formula = breakEvenFormula(reference, view);
  return [
    {
      name: translate(
        {id: 'ofm.breakEven.hoursOf', message: 'Equilíbrio, H* ({rental})'},
        {rental: inSentence(rentalName(reference.kind))},
      ),
      value:
        reference.breakEven.status === 'from'
          ? translate(
              {id: 'ofm.breakEven.hoursText', message: '{hours} h'},
              {hours: view.numbers.whole(reference.breakEven.inAll)},
            )
          : breakEvenValue(reference.breakEven, view),
      note: breakEvenNote(reference, view),
      ...(formula && {formula}),
    },
    {
      name: translate({id: 'ofm.breakEven.ceiling', message: 'Teto do preço da máquina'}),
      value:
        reference.ceiling === undefined
          ? translate({id: 'ofm.breakEven.noCeiling', message: 'nenhum'})
          : money.amount(reference.ceiling),
      note: translate({
        id: 'ofm.breakEven.ceilingNote',
        message:
          'Antes de impostos e frete: acima dele, com estas horas, alugar custa menos. Leve-o ao pedido de proposta.',
      }),
    },
  ];
}

function energy({comparison, terms, money, numbers}: BreakEvenView): ResultRow {
  const {powerKW, pue, tariffBRLPerKWh, brlPerUSD, currency} = terms;
  const [w, t] = [numbers.number(powerKW), numbers.number(tariffBRLPerKWh)];
  const rate = currency === 'USD' ? `/${numbers.number(brlPerUSD)}` : '';
  return {
    name: translate({id: 'ofm.breakEven.energy', message: 'Energia por hora de uso, e'}),
    value: money.amount(comparison.owned.energyPerHour),
    formula: `W·PUE·t = ${w}·${numbers.number(pue)}·${t}${rate}`,
  };
}

function spot({comparison, terms, money, numbers}: BreakEvenView): ResultRow {
  const rental = comparison.rentals.find(({kind}) => kind === 'spot');
  const lost = lostShare(terms);
  const {checkpointMinutes, restartMinutes, interruptionHours} = terms;
  const [tau, r] = [numbers.number(checkpointMinutes), numbers.number(restartMinutes)];
  return {
    name: translate({id: 'ofm.breakEven.spotPrice', message: 'Preço efetivo do spot, pₑ'}),
    value: rental
      ? money.amount(rental.perHour)
      : translate({id: 'ofm.breakEven.noSpot', message: 'o treino não termina'}),
    note: rental
      ? translate(
          {
            id: 'ofm.breakEven.spotNote',
            message: 'Perde {lost} do tempo e leva {clock} h de relógio por mês.',
          },
          {lost: numbers.percent(lost), clock: numbers.number(rental.clockHours)},
        )
      : translate({
          id: 'ofm.breakEven.noSpotNote',
          message: 'Cada interrupção custa mais tempo do que há entre duas.',
        }),
    formula: `w = (τ/2 + r)/λ = (${tau}/2 + ${r})/60/${numbers.number(interruptionHours)} = ${numbers.number(lost)}; pₑ = p(1 − d)/(1 − w)`,
  };
}

function reservation({terms, numbers}: BreakEvenView): ResultRow {
  const share = 1 - terms.reservedDiscount;
  return {
    name: translate({
      id: 'ofm.breakEven.reservedFrom',
      message: 'Reserva compensa',
    }),
    value: translate(
      {id: 'ofm.breakEven.reservedHours', message: 'acima de {hours} h/mês'},
      {hours: numbers.whole(share * hoursInMonth)},
    ),
    note: translate({
      id: 'ofm.breakEven.reservedNote',
      message: 'Contra o aluguel sob demanda da mesma máquina.',
    }),
    formula: `(1 − d)·730 = ${numbers.number(share)}·${hoursInMonth}`,
  };
}

function ownHour({comparison, terms, money, numbers}: BreakEvenView): ResultRow {
  const hours = terms.hoursPerMonth * monthsOf(terms);
  const {cost} = comparison.owned;
  return {
    name: translate({id: 'ofm.breakEven.ownHour', message: 'Custo da hora própria'}),
    value: money.amount(cost / hours),
    formula: `${money.bare(cost)}/${numbers.whole(hours)}`,
  };
}

/** The results that stand in the list. */
export function resultRows(view: BreakEvenView): ResultRow[] {
  const {reference} = view.comparison;
  return [
    decision(view),
    ...(reference ? ofReference(reference, view) : []),
    ownHour(view),
    energy(view),
    spot(view),
    reservation(view),
  ];
}

/** The table of costs as rows, for the exports. */
export function rentalRows(view: BreakEvenView): ResultRow[] {
  const {comparison, money} = view;
  return [
    {name: ownedName(), value: money.amount(comparison.owned.cost)},
    ...comparison.rentals.map((rental) => ({
      name: rentalName(rental.kind),
      value: money.amount(rental.cost),
      note: `${breakEvenValue(rental.breakEven, view)}: ${breakEvenNote(rental, view)}`,
    })),
  ];
}
