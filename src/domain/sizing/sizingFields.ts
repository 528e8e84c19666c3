import type {FieldTexts, FieldValues, ToolFields} from '../tool/fields';
import {type BaseFormat, type Recipe, recipes} from './modelStates';
import {shardings} from './sharding';

/** What the calculator sizes. */
export const tasks = ['pretrain', 'full', 'lora', 'qlora', 'serve', 'image', 'table'] as const;
export type Task = (typeof tasks)[number];

const quantizedFormats = ['int8', 'nf4', 'nf4-double'] as const satisfies readonly BaseFormat[];

const yesNo = ['yes', 'no'] as const;

/** Bytes of a weight, or of a cached number, in serving. */
export const servedBytes = {bf16: 2, int8: 1, int4: 0.5625} as const;

const modelFields = {
  parametersB: {type: 'number', start: 7, min: 0.01, max: 10_000},
  layers: {type: 'number', start: 32, min: 1, max: 1000, whole: true},
  hidden: {type: 'number', start: 4096, min: 16, max: 100_000, whole: true},
  intermediate: {type: 'number', start: 11_008, min: 16, max: 500_000, whole: true},
  heads: {type: 'number', start: 32, min: 1, max: 1000, whole: true},
  kvHeads: {type: 'number', start: 32, min: 1, max: 1000, whole: true},
  headDim: {type: 'number', start: 128, min: 8, max: 1024, whole: true},
  vocabulary: {type: 'number', start: 32_000, min: 100, max: 1_000_000, whole: true},
  feedForward: {type: 'choice', start: 'gated', options: ['gated', 'plain']},
  embeddings: {type: 'choice', start: 'separate', options: ['separate', 'tied']},
} as const satisfies ToolFields;

const trainingFields = {
  recipe: {type: 'choice', start: 'mixed-adam', options: Object.keys(recipes) as Recipe[]},
  base: {type: 'choice', start: 'nf4-double', options: quantizedFormats},
  rank: {type: 'number', start: 16, min: 1, max: 1024, whole: true},
  tokensM: {type: 'number', start: 102.4, min: 0.001, max: 1e9},
  epochs: {type: 'number', start: 2, min: 0.01, max: 1000},
  batch: {type: 'number', start: 4, min: 1, max: 4096, whole: true},
  sequence: {type: 'number', start: 2048, min: 8, max: 10_000_000, whole: true},
  sharding: {type: 'choice', start: 'zero-3', options: shardings},
  recomputation: {type: 'choice', start: 'yes', options: yesNo},
  fusedAttention: {type: 'choice', start: 'yes', options: yesNo},
} as const satisfies ToolFields;

const servingFields = {
  weightFormat: {type: 'choice', start: 'bf16', options: ['bf16', 'int8', 'int4']},
  cacheFormat: {type: 'choice', start: 'bf16', options: ['bf16', 'int8']},
  conversations: {type: 'number', start: 40, min: 0, max: 1_000_000, whole: true},
  contextTokens: {type: 'number', start: 4096, min: 1, max: 10_000_000, whole: true},
} as const satisfies ToolFields;

const imageFields = {
  imageParametersM: {type: 'number', start: 25.56, min: 0.001, max: 10_000},
  keptM: {type: 'number', start: 21.478, min: 0.01, max: 10_000},
  side: {type: 'number', start: 224, min: 16, max: 10_000, whole: true},
  images: {type: 'number', start: 50_000, min: 1, max: 1e10, whole: true},
  imageEpochs: {type: 'number', start: 90, min: 1, max: 10_000},
  imageBatch: {type: 'number', start: 64, min: 1, max: 65_536, whole: true},
  imagePrecision: {type: 'choice', start: 'mixed', options: ['mixed', 'fp32']},
  imagesPerSecond: {type: 'number', min: 0.01, max: 1e7, optional: true},
} as const satisfies ToolFields;

const tableFields = {
  rows: {type: 'number', start: 2_000_000, min: 1, max: 1e12, whole: true},
  columns: {type: 'number', start: 100, min: 1, max: 1_000_000, whole: true},
  ramGB: {type: 'number', start: 32, min: 1, max: 100_000},
  computerW: {type: 'number', start: 200, min: 1, max: 100_000},
  computerUSDPerHour: {type: 'number', start: 0, min: 0, max: 100_000},
  minutesTenth: {type: 'number', min: 0.001, max: 1e6, optional: true},
  minutesFifth: {type: 'number', min: 0.001, max: 1e6, optional: true},
} as const satisfies ToolFields;

const hardwareFields = {
  count: {type: 'number', start: 4, min: 1, max: 100_000, whole: true},
  memoryGB: {type: 'number', start: 48, min: 1, max: 10_000},
  peakTFLOPS: {type: 'number', start: 362, min: 0.1, max: 100_000},
  bandwidth: {type: 'number', start: 864, min: 1, max: 1_000_000},
  powerW: {type: 'number', start: 350, min: 1, max: 100_000},
} as const satisfies ToolFields;

const moneyFields = {
  usdPerHour: {type: 'number', start: 2.62316, min: 0, max: 100_000},
  runs: {type: 'number', start: 10, min: 1, max: 100_000},
  brlPerUSD: {type: 'number', start: 5.5, min: 0.1, max: 100},
  rateDay: {type: 'date', start: '2026-11-21'},
  otherPowerW: {type: 'number', start: 600, min: 0, max: 10_000_000},
  pue: {type: 'number', start: 1.54, min: 1, max: 3},
  brlPerKWh: {type: 'number', start: 0.671, min: 0, max: 100},
  kgPerKWh: {type: 'number', start: 0.0385, min: 0, max: 5},
} as const satisfies ToolFields;

const diskFields = {
  rawGB: {type: 'number', start: 100, min: 0, max: 1e9},
  processedGB: {type: 'number', start: 100, min: 0, max: 1e9},
  environmentGB: {type: 'number', start: 100, min: 0, max: 1e6},
  checkpoints: {type: 'number', start: 3, min: 0, max: 10_000, whole: true},
  lineMbps: {type: 'number', start: 500, min: 0.1, max: 10_000_000},
  reached: {type: 'number', start: 80, min: 1, max: 100, percent: true},
} as const satisfies ToolFields;

/** Every field of the calculator; it opens with the example of the chapter on sizing. */
export const sizingFields = {
  task: {type: 'choice', start: 'full', options: tasks},
  ...modelFields,
  ...trainingFields,
  ...servingFields,
  ...imageFields,
  ...tableFields,
  ...hardwareFields,
  ...moneyFields,
  ...diskFields,
} as const satisfies ToolFields;

export type SizingFields = typeof sizingFields;
export type SizingField = keyof SizingFields;
export type SizingTexts = FieldTexts<SizingFields>;
export type SizingValues = FieldValues<SizingFields>;

export const fieldGroups = [
  'model',
  'modelShape',
  'work',
  'workDetails',
  'hardware',
  'money',
  'energy',
  'disk',
] as const;
export type FieldGroupId = (typeof fieldGroups)[number];

type Groups = Partial<Record<FieldGroupId, readonly SizingField[]>>;

const shape = ['layers', 'hidden', 'intermediate', 'heads', 'kvHeads', 'headDim'] as const;
const wholeShape = [...shape, 'vocabulary', 'feedForward', 'embeddings'] as const;
const machine: Groups = {
  hardware: ['count', 'memoryGB', 'peakTFLOPS', 'powerW'],
  money: ['usdPerHour', 'runs', 'brlPerUSD', 'rateDay'],
  energy: ['otherPowerW', 'pue', 'brlPerKWh', 'kgPerKWh'],
  disk: ['rawGB', 'processedGB', 'environmentGB', 'checkpoints', 'lineMbps', 'reached'],
};
const passes = ['batch', 'sequence', 'sharding', 'recomputation', 'fusedAttention'] as const;
const training: Groups = {
  ...machine,
  model: ['parametersB'],
  modelShape: wholeShape,
  work: ['tokensM', 'epochs', 'batch', 'sequence'],
};
const full: Groups = {...training, workDetails: ['recipe', ...passes.slice(2)]};

/** The fields that matter for a task, by group; the others keep what was typed. */
export const groupsOf: Readonly<Record<Task, Groups>> = {
  pretrain: full,
  full,
  lora: {...training, workDetails: ['rank', ...passes.slice(2)]},
  qlora: {...training, workDetails: ['base', 'rank', ...passes.slice(2)]},
  serve: {
    ...machine,
    model: ['parametersB'],
    modelShape: ['layers', 'kvHeads', 'headDim'],
    work: ['conversations', 'contextTokens', 'weightFormat', 'cacheFormat'],
    hardware: ['count', 'memoryGB', 'bandwidth', 'powerW'],
    money: ['usdPerHour', 'brlPerUSD', 'rateDay'],
    disk: ['environmentGB', 'lineMbps', 'reached'],
  },
  image: {
    ...machine,
    model: ['imageParametersM', 'keptM'],
    work: ['images', 'side', 'imageEpochs', 'imageBatch'],
    workDetails: ['imagePrecision', 'imagesPerSecond'],
    hardware: ['count', 'memoryGB', 'bandwidth', 'powerW'],
  },
  table: {
    work: ['rows', 'columns', 'minutesTenth', 'minutesFifth'],
    hardware: ['ramGB', 'computerW'],
    money: ['computerUSDPerHour', 'runs', 'brlPerUSD', 'rateDay'],
    energy: ['pue', 'brlPerKWh', 'kgPerKWh'],
    disk: ['rawGB', 'processedGB', 'environmentGB', 'lineMbps', 'reached'],
  },
};

/** Whether a field matters for a task; one that does not stops nothing. */
export function isUsed(task: Task, field: SizingField): boolean {
  return field === 'task' || Object.values(groupsOf[task]).some((names) => names.includes(field));
}
