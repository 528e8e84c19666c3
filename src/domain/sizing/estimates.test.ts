import {estimateRental} from '@site/src/domain/sizing/cost';
import {estimateEnergy} from '@site/src/domain/sizing/energy';
import {fewestThatFit, fitOn} from '@site/src/domain/sizing/fit';
import {estimateSampleHours} from '@site/src/domain/sizing/sampleTime';
import {estimateStorage} from '@site/src/domain/sizing/storage';
import {estimateTableBytes, extrapolateTableHours} from '@site/src/domain/sizing/table';
import {estimateTrainingTime, operationsPerToken} from '@site/src/domain/sizing/trainingTime';
import {estimateTransferHours} from '@site/src/domain/sizing/transfer';
import {describe, expect, it} from 'vitest';

describe('training time', () => {
  const work = {
    activeParameters: 174.6e9,
    layers: 96,
    attentionWidth: 12_288,
    sequence: 2048,
    tokens: 300e9,
    peakTFLOPS: 312,
    accelerators: 1024,
    trained: 'full',
  } as const;

  // Chowdhery et al. (2022), appendix B, and MosaicML’s tables of MPT 7B: share of the peak.
  it.each([
    ['PaLM 540B', 540e9, 118, 12_288, 238.3e3 / 6144, 275, 0.462],
    ['MPT 7B, H100', 6_658_859_008, 32, 4096, 10_643, 989.5, 0.4644],
    ['MPT 7B, A100', 6_658_859_008, 32, 4096, 4641, 312, 0.6423],
  ])(
    'counts the operations of %s',
    (_, activeParameters, layers, attentionWidth, rate, peak, share) => {
      const token = {activeParameters, layers, attentionWidth, sequence: 2048};
      expect((operationsPerToken(token, 'full') * rate) / (peak * 1e12)).toBeCloseTo(share, 3);
    },
  );

  it('needs the operations of GPT-3, 3.14 × 10²³ without attention', () => {
    const flops = operationsPerToken({...work, sequence: 0}, 'full') * work.tokens;
    expect(flops / 1e23).toBeCloseTo(3.14, 2);
    const time = estimateTrainingTime(work);
    if (time.status !== 'ok') {
      throw new Error(time.field);
    }
    expect(time.value.hours.central * 1024).toBeCloseTo(time.value.acceleratorHours.central);
    const {low, central, high} = time.value.hours;
    expect([low < central, central < high]).toEqual([true, true]);
  });

  it('spares a third of the operations on parameters when only adapters are trained', () => {
    const spared = operationsPerToken(work, 'full') - operationsPerToken(work, 'adapters');
    expect(spared).toBe(2 * work.activeParameters);
  });

  // NVIDIA (2024): ResNet-50, 90 epochs of ImageNet; hours of steps, and hours as reported.
  it.each([
    [2470, 12.97, 14],
    [16_621, 1.93, 3],
    [938, 34.15, 36],
    [7248, 4.42, 5],
    [1200, 26.69, 29],
    [8322, 3.85, 5],
    [367, 87.27, 92],
    [2855, 11.22, 12],
  ])('at %d images a second takes %d hours of steps', (samplesPerSecond, steps, reported) => {
    const result = estimateSampleHours({samples: 1_281_167, epochs: 90, samplesPerSecond});
    const {low, high} = result.status === 'ok' ? result.value : {low: 0, high: 0};
    expect(low).toBeCloseTo(steps, 2);
    expect([reported >= low, reported <= high]).toEqual([true, true]);
  });
});

describe('what surrounds training', () => {
  it('uses the electricity that the LLaMA paper prints, 449 MWh and 173 t', () => {
    const use = {powerKW: 0.4, hours: 1_022_362, pue: 1.1, kgPerKWh: 0.385};
    const energy = estimateEnergy(use);
    expect(energy.status === 'ok' ? Math.floor(energy.value.kWh / 1000) : 0).toBe(449);
    expect(energy.status === 'ok' ? Math.round(energy.value.kgCO2 / 1000) : 0).toBe(173);
  });

  it('writes the checkpoint of BLOOM, 2,294.8 GiB', () => {
    const given = {rawGB: 0, processedGB: 0, environmentGB: 0};
    const parameters = {trainedParameters: 176e9, checkpoints: 1, keptParameters: 176e9};
    const storage = estimateStorage({...given, ...parameters});
    const value = storage.status === 'ok' ? storage.value : undefined;
    expect(((value?.checkpointGB ?? 0) * 1e9) / 2 ** 30).toBeCloseTo(2294.8, 1);
    expect(value?.modelGB).toBe(352);
    expect((value?.capacityGB ?? 0) * 0.8).toBeCloseTo(2816);
  });

  it('moves 98 GB over 10 Gb/s in 78 seconds', () => {
    const hours = estimateTransferHours(98, 10, 1);
    expect(hours.status === 'ok' ? hours.value * 3600 : 0).toBeCloseTo(78.4);
  });

  it('rents, fits and holds a table', () => {
    expect(estimateRental({hours: 2, usdPerHour: 10.5, brlPerUSD: 5})).toEqual({
      status: 'ok',
      value: {usd: 21, brl: 105},
    });
    expect(fitOn(40e9, 48, 0.85)).toMatchObject({value: {verdict: 'fits'}});
    expect(fitOn(41e9, 48, 0.85)).toMatchObject({value: {verdict: 'tight'}});
    expect(fitOn(49e9, 48, 0.85)).toMatchObject({value: {verdict: 'no'}});
    const sharded = (n: number): number => 112e9 / n;
    expect(fewestThatFit(sharded, 48, 0.85, [1, 2, 4, 8])).toEqual({status: 'ok', value: 4});
    expect(fewestThatFit(() => 50e9, 48, 0.85, [1, 2])).toEqual({status: 'ok', value: undefined});
    expect(estimateTableBytes(2e6, 100)).toEqual({status: 'ok', value: 8e9});
  });

  it('extends the time of a table from a tenth and a fifth of its rows', () => {
    const linear = extrapolateTableHours(6, 12);
    expect(linear).toEqual({status: 'ok', value: {exponent: 1, hours: 1}});
    const squared = extrapolateTableHours(6, 24);
    expect(squared).toEqual({status: 'ok', value: {exponent: 2, hours: 10}});
    expect(extrapolateTableHours(12, 6)).toMatchObject({field: 'minutesFifth'});
  });

  it.each([
    ['zero', 0, 'positive'],
    ['negative', -1, 'positive'],
    ['empty', Number.NaN, 'number'],
    ['huge', 1e300, 'too-large'],
    ['endless', Number.POSITIVE_INFINITY, 'too-large'],
  ] as const)('refuses %s quantities by name', (_, value, rule) => {
    expect(estimateTransferHours(value, 10, 1)).toEqual({status: 'invalid', field: 'sizeGB', rule});
    expect(estimateTransferHours(1, 10, 1.5)).toMatchObject({field: 'reached', rule: 'share'});
    expect(estimateEnergy({powerKW: 1, hours: 1, pue: 1, kgPerKWh: -1})).toMatchObject({
      field: 'kgPerKWh',
      rule: 'not-negative',
    });
  });
});
