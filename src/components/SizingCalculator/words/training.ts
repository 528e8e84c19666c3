import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** Precision, optimiser and adapters. */
export const methodWords = (): Pick<ToolWords<SizingFields>, 'recipe' | 'base' | 'rank'> => ({
  recipe: {
    label: translate({id: 'ofm.sizing.recipe', message: 'Precisão e otimizador'}),
    hint: translate({
      id: 'ofm.sizing.recipeHint',
      message: 'Bytes por parâmetro: pesos + gradientes + otimizador.',
    }),
    options: {
      'mixed-adam': translate({
        id: 'ofm.sizing.recipe.mixedAdam',
        message: 'mista, Adam (2 + 2 + 12)',
      }),
      'mixed-adam-fp32-gradients': translate({
        id: 'ofm.sizing.recipe.mixedAdamFp32Gradients',
        message: 'mista, gradientes em 32 bits, Adam (2 + 4 + 12)',
      }),
      'mixed-adam-8bit': translate({
        id: 'ofm.sizing.recipe.mixedAdam8bit',
        message: 'mista, Adam de 8 bits (2 + 2 + 6)',
      }),
      'mixed-sgd-momentum': translate({
        id: 'ofm.sizing.recipe.mixedSgdMomentum',
        message: 'mista, SGD com momento (2 + 2 + 8)',
      }),
      'bf16-adam': translate({
        id: 'ofm.sizing.recipe.bf16Adam',
        message: 'só BF16, Adam (2 + 2 + 4)',
      }),
      'bf16-adam-8bit': translate({
        id: 'ofm.sizing.recipe.bf16Adam8bit',
        message: 'só BF16, Adam de 8 bits (2 + 2 + 2)',
      }),
      'fp32-adam': translate({
        id: 'ofm.sizing.recipe.fp32Adam',
        message: '32 bits, Adam (4 + 4 + 8)',
      }),
    },
  },
  base: {
    label: translate({id: 'ofm.sizing.base', message: 'Pesos congelados'}),
    hint: translate({
      id: 'ofm.sizing.baseHint',
      message: 'Bytes por peso, com as constantes da quantização.',
    }),
    options: {
      int8: translate({id: 'ofm.sizing.base.int8', message: '8 bits (1)'}),
      nf4: translate({id: 'ofm.sizing.base.nf4', message: 'NF4 (0,5625)'}),
      'nf4-double': translate({
        id: 'ofm.sizing.base.nf4Double',
        message: 'NF4 com quantização dupla (0,516)',
      }),
    },
  },
  rank: {
    label: translate({id: 'ofm.sizing.rank', message: 'Posto dos adaptadores, r'}),
    hint: translate({
      id: 'ofm.sizing.rankHint',
      message: 'Em todas as camadas lineares dos blocos.',
    }),
  },
});

/** Data and passes. */
export const passWords = (): Pick<
  ToolWords<SizingFields>,
  'tokensM' | 'epochs' | 'batch' | 'sequence'
> => ({
  tokensM: {
    label: translate({id: 'ofm.sizing.tokensM', message: 'Tokens do conjunto (milhões)'}),
    hint: translate({id: 'ofm.sizing.tokensMHint', message: 'Exemplos × tokens de cada um.'}),
  },
  epochs: {
    label: translate({id: 'ofm.sizing.epochs', message: 'Épocas'}),
    hint: translate({id: 'ofm.sizing.epochsHint', message: 'Vezes que o conjunto é visto.'}),
  },
  batch: {
    label: translate({id: 'ofm.sizing.batch', message: 'Lote por placa, b (sequências)'}),
    hint: translate({
      id: 'ofm.sizing.batchHint',
      message: 'As que passam juntas, antes de acumular gradientes.',
    }),
  },
  sequence: {
    label: translate({id: 'ofm.sizing.sequence', message: 'Sequência, s (tokens)'}),
    hint: translate({id: 'ofm.sizing.sequenceHint', message: 'A mais longa de um lote.'}),
  },
});

/** What spares memory. */
export const memoryWords = (): Pick<
  ToolWords<SizingFields>,
  'sharding' | 'recomputation' | 'fusedAttention'
> => ({
  sharding: {
    label: translate({id: 'ofm.sizing.sharding', message: 'Fragmentação'}),
    hint: translate({id: 'ofm.sizing.shardingHint', message: 'O que se divide entre as placas.'}),
    options: {
      none: translate({id: 'ofm.sizing.sharding.none', message: 'nenhuma'}),
      'zero-1': translate({id: 'ofm.sizing.sharding.zero1', message: 'ZeRO-1: otimizador'}),
      'zero-2': translate({id: 'ofm.sizing.sharding.zero2', message: 'ZeRO-2: mais gradientes'}),
      'zero-3': translate({id: 'ofm.sizing.sharding.zero3', message: 'ZeRO-3 ou FSDP: tudo'}),
    },
  },
  recomputation: {
    label: translate({id: 'ofm.sizing.recomputation', message: 'Recomputação das ativações'}),
    hint: translate({
      id: 'ofm.sizing.recomputationHint',
      message: 'Guarda só a entrada de cada camada.',
    }),
    options: {
      yes: translate({id: 'ofm.sizing.recomputation.yes', message: 'sim'}),
      no: translate({id: 'ofm.sizing.recomputation.no', message: 'não'}),
    },
  },
  fusedAttention: {
    label: translate({id: 'ofm.sizing.fusedAttention', message: 'Atenção otimizada'}),
    hint: translate({
      id: 'ofm.sizing.fusedAttentionHint',
      message: 'FlashAttention ou SDPA: não escreve a matriz s × s.',
    }),
    options: {
      yes: translate({id: 'ofm.sizing.fusedAttention.yes', message: 'sim'}),
      no: translate({id: 'ofm.sizing.fusedAttention.no', message: 'não'}),
    },
  },
});
