import type {Run} from './operator';

/** What the model answers with, in reais: of the network or of one operator. */
export const measures = ['network', 'revenue', 'result', 'cumulative'] as const;

export type MeasureName = (typeof measures)[number];

/**
 * Revenue of the network in the third year, whose operators are all alike; then, of one operator,
 * revenue and result of the third year and what three years leave.
 */
export function measure(operators: number, {years}: Run): Record<MeasureName, number> {
  const [, , {revenue, result, cumulative}] = years;
  return {network: operators * revenue, revenue, result, cumulative};
}
