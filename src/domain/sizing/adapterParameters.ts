import {type Architecture, queryWidth} from './architecture';

/**
 * Trained parameters of LoRA on every linear layer of a block: r(in + out) for each matrix, for
 * query, key, value and output of the attention and for the feed-forward part.
 * Source: Hu et al. (2021), “LoRA”, section 4.1.
 *
 * @param rank - width of the adapters [r]
 */
export function countAdapterParameters(
  model: Omit<Architecture, 'parameters' | 'vocabulary'>,
  rank: number,
): number {
  const {layers, hidden, intermediate, kvHeads, headDim, feedForward} = model;
  const attention = 2 * (hidden + queryWidth(model)) + 2 * (hidden + kvHeads * headDim);
  const matrices = feedForward === 'gated' ? 3 : 2;
  return rank * layers * (attention + matrices * (hidden + intermediate));
}
