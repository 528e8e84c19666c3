import type {Kind} from './quantity';

/**
 * Dimensions of a decoder or encoder of transformer blocks.
 * Symbols in brackets are those of the chapter on sizing.
 */
export type Architecture = {
  /** All parameters [N]. */
  parameters: number;
  /** Blocks [L]. */
  layers: number;
  /** Width of the residual stream [h]. */
  hidden: number;
  /** Width inside the feed-forward part [f]. */
  intermediate: number;
  /** Attention heads [a]. */
  heads: number;
  /** Key–value heads [k]; fewer than heads in grouped-query attention. */
  kvHeads: number;
  /** Width of one head [d]. */
  headDim: number;
  /** Tokens of the vocabulary [V]. */
  vocabulary: number;
  /** Three matrices (SwiGLU, GeGLU) or two (GELU). */
  feedForward: 'gated' | 'plain';
};

export const architectureKinds = {
  parameters: 'positive',
  layers: 'count',
  hidden: 'count',
  intermediate: 'count',
  heads: 'count',
  kvHeads: 'count',
  headDim: 'count',
  vocabulary: 'count',
} as const satisfies Record<string, Kind>;

/** Width of all queries together, a × d. */
export function queryWidth({heads, headDim}: Pick<Architecture, 'heads' | 'headDim'>): number {
  return heads * headDim;
}

/**
 * Parameters of a model of the Llama kind, from its dimensions: embeddings (twice where input and
 * output do not share them), four attention matrices, the feed-forward part, and the norms.
 *
 * @param tied - input and output embeddings are one matrix
 */
export function countParameters(
  model: Omit<Architecture, 'parameters'>,
  {tied}: {tied: boolean},
): number {
  const {layers, hidden, intermediate, heads, kvHeads, headDim, feedForward} = model;
  const attention = 2 * hidden * headDim * (heads + kvHeads);
  const matrices = feedForward === 'gated' ? 3 : 2;
  const block = attention + matrices * hidden * intermediate + 2 * hidden;
  return embeddingParameters(model, {tied}) + layers * block + hidden;
}

/** Parameters of input and output embeddings: V · h, twice where they are not shared. */
export function embeddingParameters(
  {vocabulary, hidden}: Pick<Architecture, 'vocabulary' | 'hidden'>,
  {tied}: {tied: boolean},
): number {
  return (tied ? 1 : 2) * vocabulary * hidden;
}
