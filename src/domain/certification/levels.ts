/** Levels of the seal, from the least to the most demanding. */
export const levels = ['essential', 'professional', 'reference'] as const;

export type Level = (typeof levels)[number];
