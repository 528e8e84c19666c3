import {translate} from '@docusaurus/Translate';
import type {InstanceColumn} from '@site/src/domain/sizing/instances';

export function columnName(column: InstanceColumn): string {
  switch (column) {
    case 'name':
      return translate({id: 'ofm.cloud.name', message: 'Máquina'});
    case 'memoryGB':
      return translate({id: 'ofm.cloud.accelerators', message: 'Aceleradores'});
    case 'vcpus':
      return translate({id: 'ofm.cloud.vcpus', message: 'vCPU'});
    case 'memoryGiB':
      return translate({id: 'ofm.cloud.memory', message: 'RAM (GiB)'});
    case 'price':
      return translate({id: 'ofm.cloud.price', message: 'US$ por hora'});
    case 'region':
      return translate({id: 'ofm.cloud.region', message: 'Região do preço'});
    case 'brazil':
      return translate({id: 'ofm.cloud.inBrazil', message: 'Região no Brasil'});
  }
}

export function noPriceText(): string {
  return translate({id: 'ofm.cloud.noPrice', message: 'sem preço confirmado'});
}

/** @param price - US$ per hour of one accelerator, as digits */
export function perAccelerator(price: string): string {
  return translate({id: 'ofm.cloud.perAccelerator', message: '{price} por acelerador'}, {price});
}
