import {translate} from '@docusaurus/Translate';
import type {Currency, RentalKind} from '@site/src/domain/breakEven/terms';

/** What a way of renting is called. */
export function rentalName(kind: RentalKind): string {
  switch (kind) {
    case 'on-demand':
      return translate({id: 'ofm.breakEven.onDemand', message: 'Aluguel sob demanda'});
    case 'spot':
      return translate({id: 'ofm.breakEven.spot', message: 'Aluguel spot'});
    case 'reserved':
      return translate({id: 'ofm.breakEven.reserved', message: 'Reserva'});
    case 'other':
      return translate({id: 'ofm.breakEven.other', message: 'Provedor especializado'});
    case 'brazil':
      return translate({id: 'ofm.breakEven.brazil', message: 'Aluguel no Brasil'});
  }
}

export function currencyNames(): Record<Currency, string> {
  return {
    USD: translate({id: 'ofm.breakEven.dollars', message: 'dólares (US$)'}),
    BRL: translate({id: 'ofm.breakEven.reais', message: 'reais (R$)'}),
  };
}

export function ownedName(): string {
  return translate({id: 'ofm.breakEven.owned', message: 'Máquina própria'});
}
