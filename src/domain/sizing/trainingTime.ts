import {computeFrom, type Outcome} from './quantity';

/**
 * Model FLOPs utilisation of a whole training run: share of the dense peak that the model’s own
 * operations reach, restarts and evaluations counted as time. Point and band were chosen once, on
 * whole runs of 1 billion parameters or more, and hold for every model and accelerator.
 */
export const plannedUtilization = {low: 0.25, central: 0.4, high: 0.55} as const;

/** Shortest, planned and longest. */
export type Band = {low: number; central: number; high: number};

/** `full`: every weight is trained; `adapters`: most are frozen and need no gradient of theirs. */
type Trained = 'full' | 'adapters';

/**
 * Operations for each parameter and token: 2 forward, 2 for the gradient of the inputs, 2 for that
 * of the weights that are trained.
 */
const operationsPerParameter = {full: 6, adapters: 4} as const satisfies Record<Trained, number>;

/** What a token costs to train on. */
export type TokenWork = {
  /** Parameters that a token passes through; of a mixture of experts, the active ones [N]. */
  activeParameters: number;
  /** Blocks [L]. */
  layers: number;
  /** Width of all attention heads together, a × d; mostly the hidden size [h]. */
  attentionWidth: number;
  /** Tokens that one attends to [s]. */
  sequence: number;
};

/**
 * Operations of training for each token: 6N + 12·L·h·s, or 4N + 12·L·h·s with frozen weights;
 * recomputation is not counted. Source: Chowdhery et al. (2022), PaLM, appendix B.
 */
export function operationsPerToken(
  {activeParameters, layers, attentionWidth, sequence}: TokenWork,
  trained: Trained,
): number {
  const attention = 12 * layers * attentionWidth * sequence;
  return operationsPerParameter[trained] * activeParameters + attention;
}

export type TrainingWork = TokenWork & {
  /** Tokens seen, all epochs [D]. */
  tokens: number;
  /** Dense peak of one accelerator in the precision used, TFLOP/s [P]. */
  peakTFLOPS: number;
  accelerators: number;
  trained: Trained;
};

/** Hours of all accelerators together, and hours on the wall. */
export type TrainingTime = {acceleratorHours: Band; hours: Band};

const secondsPerHour = 3600;

/** H = (6N + 12Lhs) D / (n P u), with the band that the utilisation [u] has. */
export function estimateTrainingTime({trained, ...work}: TrainingWork): Outcome<TrainingTime> {
  return computeFrom(
    work,
    {
      activeParameters: 'positive',
      layers: 'count',
      attentionWidth: 'count',
      sequence: 'count',
      tokens: 'positive',
      peakTFLOPS: 'positive',
      accelerators: 'count',
    },
    () => {
      const operations = operationsPerToken(work, trained) * work.tokens;
      const atPeak = operations / (work.peakTFLOPS * 1e12 * secondsPerHour);
      const {low, central, high} = plannedUtilization;
      const acceleratorHours = {low: atPeak / high, central: atPeak / central, high: atPeak / low};
      return {acceleratorHours, hours: divide(acceleratorHours, work.accelerators)};
    },
  );
}

function divide({low, central, high}: Band, by: number): Band {
  return {low: low / by, central: central / by, high: high / by};
}
