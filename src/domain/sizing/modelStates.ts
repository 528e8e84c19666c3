/**
 * Weights, gradients and optimiser: what a parameter costs in bytes, whatever the batch.
 * Conventions: Rajbhandari et al. (2020), figure 1, and Hugging Face (2026), “model memory anatomy”.
 */

/** Bytes of one parameter; the optimiser’s include its 32-bit copy of the weights, if it has one. */
export type BytesPerParameter = {weights: number; gradients: number; optimizer: number};

export const recipes = {
  'mixed-adam': {weights: 2, gradients: 2, optimizer: 12},
  'mixed-adam-fp32-gradients': {weights: 2, gradients: 4, optimizer: 12},
  'mixed-adam-8bit': {weights: 2, gradients: 2, optimizer: 6},
  'mixed-sgd-momentum': {weights: 2, gradients: 2, optimizer: 8},
  'bf16-adam': {weights: 2, gradients: 2, optimizer: 4},
  'bf16-adam-8bit': {weights: 2, gradients: 2, optimizer: 2},
  'fp32-adam': {weights: 4, gradients: 4, optimizer: 8},
} as const satisfies Record<string, BytesPerParameter>;

export type Recipe = keyof typeof recipes;

/** How the weights that are not trained are kept under LoRA. */
export const baseFormats = ['bf16', 'int8', 'nf4', 'nf4-double'] as const;
export type BaseFormat = (typeof baseFormats)[number];

/**
 * Bytes of a frozen weight. NF4 keeps one 32-bit constant for 64 weights; double quantisation
 * keeps it in 8 bits, with one 32-bit constant for 256 of them (Dettmers et al., 2023, section 3).
 */
export const baseBytes: Readonly<Record<BaseFormat, number>> = {
  bf16: 2,
  int8: 1,
  nf4: 0.5 + 4 / 64,
  'nf4-double': 0.5 + 1 / 64 + 4 / (64 * 256),
};

/** An adapter’s parameter: mixed precision with Adam, 16 bytes. */
const adapterBytes = 16;

/** Embeddings and output layer stay in 16 bits when the rest is quantised. */
const unquantizedBytes = 2;

/**
 * Bytes of a frozen base and its adapters, on one accelerator.
 *
 * @param parameters - all of the base
 * @param embeddings - those of input and output embeddings, which are not quantised
 * @param adapterParameters - trained ones
 */
export function adapterStateBytes(
  {
    parameters,
    embeddings,
    adapterParameters,
  }: Record<'parameters' | 'embeddings' | 'adapterParameters', number>,
  format: BaseFormat,
): number {
  const kept = Math.min(embeddings, parameters);
  const base = (parameters - kept) * baseBytes[format] + kept * unquantizedBytes;
  return base + adapterParameters * adapterBytes;
}
