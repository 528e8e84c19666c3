import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** What the sizes of a language model are called. */
export const shapeWords = (): Pick<
  ToolWords<SizingFields>,
  | 'parametersB'
  | 'layers'
  | 'hidden'
  | 'intermediate'
  | 'heads'
  | 'kvHeads'
  | 'headDim'
  | 'vocabulary'
> => ({
  parametersB: {
    label: translate({id: 'ofm.sizing.parametersB', message: 'Parâmetros, N (bilhões)'}),
    hint: translate({id: 'ofm.sizing.parametersBHint', message: 'Todos os pesos do modelo.'}),
  },
  layers: {
    label: translate({id: 'ofm.sizing.layers', message: 'Camadas, L'}),
    hint: translate({
      id: 'ofm.sizing.layersHint',
      message: 'num_hidden_layers no config.json do modelo.',
    }),
  },
  hidden: {
    label: translate({id: 'ofm.sizing.hidden', message: 'Dimensão oculta, h'}),
    hint: translate({id: 'ofm.sizing.hiddenHint', message: 'hidden_size no config.json.'}),
  },
  intermediate: {
    label: translate({id: 'ofm.sizing.intermediate', message: 'Largura da parte densa, f'}),
    hint: translate({
      id: 'ofm.sizing.intermediateHint',
      message: 'intermediate_size no config.json.',
    }),
  },
  heads: {
    label: translate({id: 'ofm.sizing.heads', message: 'Cabeças de atenção, a'}),
    hint: translate({id: 'ofm.sizing.headsHint', message: 'num_attention_heads no config.json.'}),
  },
  kvHeads: {
    label: translate({id: 'ofm.sizing.kvHeads', message: 'Cabeças de chave e valor, k'}),
    hint: translate({
      id: 'ofm.sizing.kvHeadsHint',
      message: 'num_key_value_heads; menos que a em modelos com GQA.',
    }),
  },
  headDim: {
    label: translate({id: 'ofm.sizing.headDim', message: 'Dimensão da cabeça, d'}),
    hint: translate({id: 'ofm.sizing.headDimHint', message: 'head_dim, ou h ÷ a.'}),
  },
  vocabulary: {
    label: translate({id: 'ofm.sizing.vocabulary', message: 'Vocabulário, V (tokens)'}),
    hint: translate({id: 'ofm.sizing.vocabularyHint', message: 'vocab_size no config.json.'}),
  },
});

/** What the kinds of matrices are called. */
export const kindWords = (): Pick<ToolWords<SizingFields>, 'feedForward' | 'embeddings'> => ({
  feedForward: {
    label: translate({id: 'ofm.sizing.feedForward', message: 'Matrizes da parte densa'}),
    hint: translate({
      id: 'ofm.sizing.feedForwardHint',
      message: 'Llama, Mistral e Qwen usam três.',
    }),
    options: {
      gated: translate({id: 'ofm.sizing.feedForward.gated', message: 'três, família Llama'}),
      plain: translate({id: 'ofm.sizing.feedForward.plain', message: 'duas, família GPT'}),
    },
  },
  embeddings: {
    label: translate({id: 'ofm.sizing.embeddings', message: 'Matrizes do vocabulário'}),
    hint: translate({
      id: 'ofm.sizing.embeddingsHint',
      message: 'tie_word_embeddings no config.json.',
    }),
    options: {
      separate: translate({id: 'ofm.sizing.embeddings.separate', message: 'duas, entrada e saída'}),
      tied: translate({id: 'ofm.sizing.embeddings.tied', message: 'uma para as duas'}),
    },
  },
});
