import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** A language model that answers. */
export const servingWords = (): Pick<
  ToolWords<SizingFields>,
  'weightFormat' | 'cacheFormat' | 'conversations' | 'contextTokens'
> => ({
  weightFormat: {
    label: translate({id: 'ofm.sizing.weightFormat', message: 'Pesos do modelo servido'}),
    hint: translate({
      id: 'ofm.sizing.weightFormatHint',
      message: 'Bytes por peso; 4 bits com constantes, 0,5625.',
    }),
    options: {
      bf16: translate({id: 'ofm.sizing.weightFormat.bf16', message: 'BF16 (2)'}),
      int8: translate({id: 'ofm.sizing.weightFormat.int8', message: '8 bits (1)'}),
      int4: translate({id: 'ofm.sizing.weightFormat.int4', message: '4 bits (0,5625)'}),
    },
  },
  cacheFormat: {
    label: translate({id: 'ofm.sizing.cacheFormat', message: 'Números do cache KV'}),
    hint: translate({id: 'ofm.sizing.cacheFormatHint', message: 'Bytes por número.'}),
    options: {
      bf16: translate({id: 'ofm.sizing.cacheFormat.bf16', message: 'BF16 (2)'}),
      int8: translate({id: 'ofm.sizing.cacheFormat.int8', message: 'FP8 ou INT8 (1)'}),
    },
  },
  conversations: {
    label: translate({id: 'ofm.sizing.conversations', message: 'Conversas ao mesmo tempo'}),
    hint: translate({id: 'ofm.sizing.conversationsHint', message: 'No pico, não na média.'}),
  },
  contextTokens: {
    label: translate({id: 'ofm.sizing.contextTokens', message: 'Tokens por conversa'}),
    hint: translate({
      id: 'ofm.sizing.contextTokensHint',
      message: 'Instruções, documentos, pergunta e resposta.',
    }),
  },
});
