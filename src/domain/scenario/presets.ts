import type {Constants, Range, Ranges} from './inputs';

/** The three scenarios of the thesis, each with ranges around its own values. */
export const presetNames = ['low', 'base', 'high'] as const;

export type PresetName = (typeof presetNames)[number];

const range = (low: number, central: number, high: number): Range => ({low, central, high});

/** Planning figures of the manual, but for the companies, which the chapter cites. */
export const constants: Constants = {
  hoursPerPerson: 1144,
  fewestPeople: 3,
  projectCost: 9000,
  subscriptionCost: 8400,
  tax: 0.13,
  start: 45_000,
};

const base: Ranges = {
  companies: range(4000, 4261, 5500),
  need: range(0.05, 0.2, 0.56),
  reach: range(0.2, 0.5, 0.8),
  operators: range(2, 5, 12),
  proposals1: range(12, 16, 20),
  proposals2: range(18, 24, 32),
  proposals3: range(20, 28, 40),
  winRate: range(0.15, 0.25, 0.35),
  projectPrice: range(95_000, 116_000, 140_000),
  subscribing: range(0.3, 0.5, 0.7),
  subscriptionPrice: range(60_000, 78_000, 96_000),
  cancellation: range(0.1, 0.2, 0.3),
  projectHours: range(330, 380, 460),
  subscriptionHours: range(200, 240, 290),
  costPerPerson: range(175_000, 192_000, 215_000),
  mostPeople: range(4, 6, 8),
};

export const presets: Record<PresetName, Ranges> = {
  base,
  low: {
    ...base,
    need: range(0.05, 0.1, 0.3),
    operators: range(1, 3, 6),
    proposals1: range(12, 15, 18),
    proposals2: range(16, 20, 24),
    proposals3: range(16, 20, 24),
    winRate: range(0.1, 0.2, 0.3),
    subscribing: range(0.15, 0.3, 0.45),
    cancellation: range(0.2, 0.3, 0.45),
  },
  high: {
    ...base,
    need: range(0.1, 0.3, 0.56),
    reach: range(0.3, 0.6, 0.9),
    operators: range(3, 8, 20),
    proposals1: range(16, 20, 24),
    proposals2: range(26, 32, 38),
    proposals3: range(32, 40, 48),
    subscribing: range(0.5, 0.7, 0.85),
    cancellation: range(0.05, 0.1, 0.2),
  },
};
