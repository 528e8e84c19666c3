import {translate} from '@docusaurus/Translate';
import type {MemoryPartId} from '@site/src/domain/sizing/need';

/** What a part of the memory is for. */
export function partName(id: MemoryPartId): string {
  switch (id) {
    case 'states':
      return translate({id: 'ofm.sizing.part.states', message: 'Estados do modelo'});
    case 'weights':
      return translate({id: 'ofm.sizing.part.weights', message: 'Pesos'});
    case 'table':
      return translate({id: 'ofm.sizing.part.table', message: 'Tabela e cópias'});
    case 'gathered':
      return translate({id: 'ofm.sizing.part.gathered', message: 'Duas camadas reunidas'});
    case 'activations':
      return translate({id: 'ofm.sizing.part.activations', message: 'Ativações guardadas'});
    case 'block':
      return translate({id: 'ofm.sizing.part.block', message: 'Camada em cálculo'});
    case 'logits':
      return translate({id: 'ofm.sizing.part.logits', message: 'Saída sobre o vocabulário'});
    case 'cache':
      return translate({id: 'ofm.sizing.part.cache', message: 'Cache KV'});
    case 'driver':
      return translate({id: 'ofm.sizing.part.driver', message: 'Driver e bibliotecas'});
  }
}
