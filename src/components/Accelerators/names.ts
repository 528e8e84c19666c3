import {translate} from '@docusaurus/Translate';
import type {SortColumn} from '@site/src/domain/sizing/rows';
import type {AcceleratorView} from '@site/src/domain/sizing/view';

export function columnName(column: SortColumn): string {
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
