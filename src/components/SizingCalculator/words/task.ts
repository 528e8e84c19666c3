import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** The question that decides which fields there are. */
export const taskWords = (): Pick<ToolWords<SizingFields>, 'task'> => ({
  task: {
    label: translate({id: 'ofm.sizing.task', message: 'O que você quer fazer'}),
    options: {
      pretrain: translate({
        id: 'ofm.sizing.task.pretrain',
        message: 'Treinar um modelo de linguagem do zero',
      }),
      full: translate({
        id: 'ofm.sizing.task.full',
        message: 'Ajuste fino completo de um modelo de linguagem',
      }),
      lora: translate({id: 'ofm.sizing.task.lora', message: 'Ajuste fino com LoRA'}),
      qlora: translate({id: 'ofm.sizing.task.qlora', message: 'Ajuste fino com QLoRA'}),
      serve: translate({id: 'ofm.sizing.task.serve', message: 'Servir um modelo de linguagem'}),
      image: translate({
        id: 'ofm.sizing.task.image',
        message: 'Treinar um classificador de imagens',
      }),
      table: translate({
        id: 'ofm.sizing.task.table',
        message: 'Treinar um modelo clássico com tabelas',
      }),
    },
  },
});
