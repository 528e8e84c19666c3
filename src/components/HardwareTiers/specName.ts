import {translate} from '@docusaurus/Translate';
import type {TierSpec} from '@site/src/domain/sizing/tiers';

/** The name of a row with its unit. */
export function specName(spec: TierSpec): string {
  switch (spec) {
    case 'acceleratorCount':
      return translate({id: 'ofm.tiers.acceleratorCount', message: 'Aceleradores'});
    case 'acceleratorMemoryGB':
      return translate({
        id: 'ofm.tiers.acceleratorMemory',
        message: 'Memória dos aceleradores, somada (GB)',
      });
    case 'cpuCores':
      return translate({id: 'ofm.tiers.cpuCores', message: 'Núcleos de CPU'});
    case 'memoryGB':
      return translate({id: 'ofm.tiers.memory', message: 'Memória RAM (GB)'});
    case 'localStorageTB':
      return translate({id: 'ofm.tiers.localStorage', message: 'NVMe local (TB)'});
    case 'sharedStorageTB':
      return translate({
        id: 'ofm.tiers.sharedStorage',
        message: 'Armazenamento com cópia de segurança (TB)',
      });
    case 'networkGbps':
      return translate({id: 'ofm.tiers.network', message: 'Rede local (Gb/s)'});
    case 'powerKW':
      return translate({id: 'ofm.tiers.power', message: 'Potência elétrica (kW)'});
  }
}
