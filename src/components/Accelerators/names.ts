import {translate} from '@docusaurus/Translate';
import type {AcceleratorColumn} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';

export function columnName(column: AcceleratorColumn): string {
  switch (column) {
    case 'name':
      return translate({id: 'ofm.accelerators.name', message: 'Acelerador'});
    case 'memoryGB':
      return translate({id: 'ofm.accelerators.memory', message: 'Memória (GB)'});
    case 'bandwidthGBPerSecond':
      return translate({id: 'ofm.accelerators.bandwidth', message: 'Banda (GB/s)'});
    case 'bf16TFLOPS':
      return translate({id: 'ofm.accelerators.bf16', message: 'BF16 denso (TFLOP/s)'});
    case 'fp8TFLOPS':
      return translate({id: 'ofm.accelerators.fp8', message: 'FP8 denso (TFLOP/s)'});
    case 'powerW':
      return translate({id: 'ofm.accelerators.power', message: 'Potência (W)'});
    case 'rent':
      return translate({id: 'ofm.accelerators.rent', message: 'Aluguel de um (US$/h)'});
    case 'brazil':
      return translate({id: 'ofm.cloud.inBrazil', message: 'Região no Brasil'});
  }
}

export function segmentName(segment: AcceleratorView['segment']): string {
  switch (segment) {
    case 'consumer':
      return translate({id: 'ofm.accelerators.consumer', message: 'Consumo'});
    case 'workstation':
      return translate({id: 'ofm.accelerators.workstation', message: 'Estação de trabalho'});
    case 'datacenter':
      return translate({id: 'ofm.accelerators.datacenter', message: 'Datacenter'});
    case 'cloud-only':
      return translate({id: 'ofm.accelerators.cloudOnly', message: 'Só em nuvem'});
    case 'unified-memory':
      return translate({id: 'ofm.accelerators.unified', message: 'Memória unificada'});
  }
}

/** Why a cell has no number. */
export function absenceName(absence: 'not-supported' | 'not-published'): string {
  return absence === 'not-supported'
    ? translate({id: 'ofm.accelerators.notSupported', message: 'não tem'})
    : translate({id: 'ofm.accelerators.notPublished', message: 'não publicado'});
}

/** What is said where nobody confirmed what an accelerator costs to rent. */
export function noRentText({machines}: AcceleratorView['rent']): string {
  return machines === 0
    ? translate({id: 'ofm.cloud.notListed', message: 'nenhuma máquina na tabela'})
    : translate({id: 'ofm.cloud.noPrice', message: 'sem preço confirmado'});
}
