import {translate} from '@docusaurus/Translate';
import type {Use} from '@site/src/domain/hardware/uses';

/** The reference job of a use, in words. */
export function nameOfUse(use: Use): string {
  switch (use) {
    case 'serve-8b':
      return translate({id: 'ofm.use.serve8b', message: 'Servir 8B em 16 bits'});
    case 'qlora-8b':
      return translate({id: 'ofm.use.qlora8b', message: 'Ajuste fino de 8B com QLoRA'});
    case 'lora-8b':
      return translate({id: 'ofm.use.lora8b', message: 'Ajuste fino de 8B com LoRA'});
    case 'train-1b':
      return translate({id: 'ofm.use.train1b', message: 'Treino completo de 1B'});
    case 'train-8b':
      return translate({id: 'ofm.use.train8b', message: 'Treino completo de 8B'});
  }
}
