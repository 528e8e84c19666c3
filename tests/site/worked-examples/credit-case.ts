/**
 * The credit cooperative of practices/responsible-ai, which the templates carry on: what happened
 * to the 4,000 requests of the test set, in each group and with each way to decide.
 */
import type {Result} from './chapters';
import {wilson} from './wilson';

export type Outcome = {
  /** Requests that were paid back, and those that were not. */
  payers: number;
  defaulters: number;
  /** Of these, the approved ones. */
  tp: number;
  fp: number;
  /** Requests that a person reviews. */
  reviewed: number;
};

export type Groups = {
  older: Outcome;
  younger: Outcome;
};

const older = {payers: 2400, defaulters: 600, reviewed: 0};
const younger = {payers: 600, defaulters: 400, reviewed: 0};
const withOneThreshold: Outcome = {...older, tp: 2100, fp: 240};
const band = {older: {payers: 60, defaulters: 40}, younger: {payers: 105, defaulters: 80}};

export const oneThreshold: Groups = {
  older: withOneThreshold,
  younger: {...younger, tp: 420, fp: 50},
};
export const equalRecall: Groups = {
  older: withOneThreshold,
  younger: {...younger, tp: 525, fp: 130},
};
export const equalApproval: Groups = {
  older: withOneThreshold,
  younger: {...younger, tp: 570, fp: 210},
};

/** The band of doubtful scores goes to an analyst, who approves 51 and 8, 90 and 15 of them. */
export const withReview: Groups = {
  older: {
    ...older,
    tp: oneThreshold.older.tp + 51,
    fp: oneThreshold.older.fp + 8,
    reviewed: band.older.payers + band.older.defaulters,
  },
  younger: {
    ...younger,
    tp: oneThreshold.younger.tp + 90,
    fp: oneThreshold.younger.fp + 15,
    reviewed: band.younger.payers + band.younger.defaulters,
  },
};

export const [margin, loss] = [120, 480];
const reviewCost = 12;

export const sizeOf = (o: Outcome): number => o.payers + o.defaulters;
export const approvalOf = (o: Outcome): number => (o.tp + o.fp) / sizeOf(o);
export const recallOf = (o: Outcome): number => o.tp / o.payers;
export const precisionOf = (o: Outcome): number => o.tp / (o.tp + o.fp);

export function sum({older: a, younger: b}: Groups): Outcome {
  return {
    payers: a.payers + b.payers,
    defaulters: a.defaulters + b.defaulters,
    tp: a.tp + b.tp,
    fp: a.fp + b.fp,
    reviewed: a.reviewed + b.reviewed,
  };
}

/** What the approvals earn, in reais. */
export const earningsOf = ({tp, fp, reviewed}: Outcome): number =>
  tp * margin - fp * loss - reviewed * reviewCost;

/** A proportion in per cent and its interval, as the templates print them. */
export function withInterval(successes: number, n: number): Result[] {
  const [low, high] = wilson(successes, n);
  return [
    [(100 * successes) / n, 1, '%'],
    [100 * low, 1],
    [100 * high, 1],
  ];
}

/** The gap of recall between the groups and the ends of its 95% interval, in points. */
export function recallGap({older: a, younger: b}: Groups): [number, number, number] {
  const variance = (o: Outcome): number => (recallOf(o) * (1 - recallOf(o))) / o.payers;
  const gap = recallOf(a) - recallOf(b);
  const error = 1.96 * Math.sqrt(variance(a) + variance(b));
  return [100 * gap, 100 * (gap - error), 100 * (gap + error)];
}
