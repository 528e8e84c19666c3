import {translate} from '@docusaurus/Translate';
import type {RentalAvailability} from '@site/src/domain/hardware/rent';

/** Whether hardware is offered in a Brazilian region, in words. */
export function brazilName(available: RentalAvailability): string {
  switch (available) {
    case 'yes':
      return translate({id: 'ofm.cloud.yes', message: 'sim'});
    case 'no':
      return translate({id: 'ofm.cloud.no', message: 'não'});
    case 'unknown':
      return translate({id: 'ofm.cloud.unknown', message: 'a verificar'});
    case 'not-listed':
      return translate({id: 'ofm.cloud.notListed', message: 'nenhuma máquina na tabela'});
  }
}
