/**
 * Bytes for each token and word of the vocabulary while the loss is computed: the scores, then in
 * 32 bits their copy, the logarithm of the softmax and the gradient; 2 + 4 + 4 + 4 in 16-bit
 * training, 4 + 4 + 4 in 32-bit. Losses computed piece by piece need less.
 */
export const bytesPerScore = {2: 14, 4: 12} as const;

/**
 * Bytes of the scores over the vocabulary [V] at the loss, for b·s tokens on one accelerator.
 *
 * @param elementBytes - of a number in training
 */
export function logitBytes(tokens: number, vocabulary: number, elementBytes: 2 | 4): number {
  return tokens * vocabulary * bytesPerScore[elementBytes];
}
