import {loadManualData} from '@site/plugins/manual-data/loadManualData';
import {localize} from '@site/src/domain/locale/localize';
import {kvBytesPerToken} from '@site/src/domain/sizing/kvCache';
import {recipes} from '@site/src/domain/sizing/modelStates';
import {presets} from '@site/src/domain/sizing/presets';
import type {Outcome} from '@site/src/domain/sizing/quantity';
import {shardedStateBytes, shardings} from '@site/src/domain/sizing/sharding';
import {estimateStorage} from '@site/src/domain/sizing/storage';
import {estimateTrainingMemory, type TrainingSetup} from '@site/src/domain/sizing/trainingMemory';
import {estimateTrainingTime} from '@site/src/domain/sizing/trainingTime';
import {toSizingValidationView} from '@site/src/domain/sizing/validationView';
import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'requirements/sizing';
const GB = 1e9;
/** What driver and libraries take, bytes. */
const overhead = 1343 * 2 ** 20;

function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.status !== 'ok') {
    throw new Error(`${outcome.field}: ${outcome.rule}`);
  }
  return outcome.value;
}

/** The example: Llama 2 7B’s dimensions with a round number of parameters. */
const model = {...presets['llama-2-7b'], parameters: 7e9};
const setup: TrainingSetup = {
  model,
  method: {kind: 'full', recipe: 'mixed-adam'},
  sharding: 'zero-3',
  accelerators: 4,
  recomputation: true,
  output: 'tokens',
  batch: 4,
  sequence: 2048,
  elementBytes: 2,
  fusedAttention: true,
};

const {'published-runs': runs, accelerators, references} = loadManualData(process.cwd(), 'current');
const {groups} = toSizingValidationView(localize(runs, 'en'), accelerators, references, 'next');

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const unfound = (results: readonly Result[]): string[] => missing(locale, slug, results);

  it('shards the states of a model of 7 billion parameters', () => {
    const results = [4, 8].flatMap((n) =>
      shardings.map((sharding): Result => {
        const bytes = shardedStateBytes(model.parameters, recipes['mixed-adam'], sharding, n);
        const digits = [0, 1, 2].find((d) => Number((bytes / GB).toFixed(d)) === bytes / GB) ?? 2;
        return [bytes / GB, digits, ' GB'];
      }),
    );
    expect(unfound(results)).toEqual([]);
    expect((18 / 16 - 1) * 100).toBe(12.5);
  });

  it('adds up the memory of the example', () => {
    const {parts, device} = unwrap(estimateTrainingMemory(setup));
    const all = [...Object.values(parts), device];
    expect(unfound(all.map((bytes) => [bytes / GB, 2] as const))).toEqual([]);
    expect(unfound([[(100 * device) / (45_776 * 2 ** 20), 0, '%']])).toEqual([]);
  });

  it('estimates time, traffic, rent and energy of the example', () => {
    const {parameters, layers, hidden} = model;
    const tokens = 200_000 * 512 * 2;
    const {hours} = unwrap(
      estimateTrainingTime({
        activeParameters: parameters,
        layers,
        attentionWidth: hidden,
        sequence: 2048,
        tokens,
        peakTFLOPS: 362,
        accelerators: 4,
        trained: 'full',
      }),
    );
    const steps = tokens / (4 * 4 * 2048);
    const step = (hours.central * 3600) / steps;
    const exchange = (0.75 * 6 * parameters) / 31e9;
    const energy = hours.central * 2;
    expect(
      unfound([
        [tokens / 1e6, 1],
        [hours.central, 1, ' h'],
        [hours.low, 1],
        [hours.high, 1, ' h'],
        [steps, 0],
        [step, 1, ' s'],
        [(6 * parameters) / GB, 0, ' GB'],
        [exchange, 1, ' s'],
        [(steps * (step + exchange)) / 3600, 1, ' h'],
        [hours.central * 10.49264, 0],
        [10 * hours.central * 10.49264, 0],
        [energy, 1, ' kWh'],
        [energy * 1.54, 1],
        [energy * 1.54 * 0.671, 2],
        [energy * 1.54 * 0.0385, 2, ' kg'],
      ]),
    ).toEqual([]);
  });

  it('counts disk and checkpoints of the example', () => {
    const checkpoint = (14 * model.parameters) / GB;
    const disk = unwrap(
      estimateStorage({
        rawGB: 100,
        processedGB: 100,
        environmentGB: 100,
        trainedParameters: model.parameters,
        checkpoints: 3,
        keptParameters: model.parameters,
      }),
    );
    expect(
      unfound([
        [checkpoint, 0],
        [disk.usedGB, 0, ' GB'],
        [disk.capacityGB, 0, ' GB'],
        [checkpoint / 2, 0, ' s'],
        [(checkpoint * 8) / 10, 0, ' s'],
      ]),
    ).toEqual([]);
  });

  it.each([
    ['L4', 22_888, 300e9],
    ['L40S', 45_776, 864e9],
  ])('fits conversations on an %s', (_, mebibytes, bandwidth) => {
    const weights = 16.06 * GB;
    const perToken = kvBytesPerToken(presets['llama-3.1-8b'], 2);
    const memory = mebibytes * 2 ** 20;
    const cache = 0.9 * memory - weights - overhead;
    const conversations = Math.floor(cache / perToken / 4096);
    const rate = bandwidth / (weights + conversations * 4096 * perToken);
    expect(
      unfound([
        [perToken, 0],
        [(perToken * 4096) / GB, 2, ' GB'],
        [memory / GB, 1, ' GB'],
        [cache / GB, 1, ' GB'],
        [conversations, 0],
        [rate, 0],
      ]),
    ).toEqual([]);
  });

  it('prints the errors of each group of runs', () => {
    const results = groups.flatMap(({summary}): Result[] => [
      [summary.count, 0],
      [100 * summary.meanAbsolute, 1, '%'],
      [summary.inside, 0],
    ]);
    expect(unfound(results)).toEqual([]);
  });

  it('counts the activations of a layer of Llama 3.1 8B in units of its width', () => {
    const {intermediate, heads, headDim, hidden} = presets['llama-3.1-8b'];
    const c = (8 * (intermediate + heads * headDim) + 16 * hidden) / hidden;
    expect(c).toBe(52);
    expect(unfound([[2 * 3.2127, 1, ' GB']])).toEqual([]);
  });

  it('recomputes the published energy and the image training', () => {
    expect(
      unfound([
        [(1_022_362 * 400 * 1.1) / 1e6, 1, ' MWh'],
        [(90 * 1_281_167) / (2470 * 3600), 1, ' h'],
        [(2e6 * 100 * 8 * 5) / GB, 0, ' GB'],
      ]),
    ).toEqual([]);
  });
});
