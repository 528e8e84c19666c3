import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** Disk and line. */
export const diskWords = (): Pick<
  ToolWords<SizingFields>,
  'rawGB' | 'processedGB' | 'environmentGB' | 'checkpoints' | 'lineMbps' | 'reached'
> => ({
  rawGB: {
    label: translate({id: 'ofm.sizing.rawGB', message: 'Dados brutos (GB)'}),
    hint: translate({id: 'ofm.sizing.rawGBHint', message: 'Também o que viaja pela rede.'}),
  },
  processedGB: {
    label: translate({id: 'ofm.sizing.processedGB', message: 'Dados processados (GB)'}),
    hint: translate({id: 'ofm.sizing.processedGBHint', message: 'Cópias prontas para o treino.'}),
  },
  environmentGB: {
    label: translate({id: 'ofm.sizing.environmentGB', message: 'Ambientes e registros (GB)'}),
    hint: translate({
      id: 'ofm.sizing.environmentGBHint',
      message: 'Contêineres, bibliotecas, saídas.',
    }),
  },
  checkpoints: {
    label: translate({id: 'ofm.sizing.checkpoints', message: 'Checkpoints guardados'}),
    hint: translate({id: 'ofm.sizing.checkpointsHint', message: 'Completos, com o otimizador.'}),
  },
  lineMbps: {
    label: translate({id: 'ofm.sizing.lineMbps', message: 'Linha (Mb/s)'}),
    hint: translate({
      id: 'ofm.sizing.lineMbpsHint',
      message: 'Taxa contratada, no sentido que importa.',
    }),
  },
  reached: {
    label: translate({id: 'ofm.sizing.reached', message: 'Parte da linha que se alcança (%)'}),
    hint: translate({id: 'ofm.sizing.reachedHint', message: 'Use 80 até medir.'}),
  },
});
