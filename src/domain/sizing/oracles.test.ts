/** Values that others published, recomputed with the functions that readers use. */
import {activationBytes, activationBytesPerToken} from '@site/src/domain/sizing/activations';
import type {Architecture} from '@site/src/domain/sizing/architecture';
import {estimateEnergy} from '@site/src/domain/sizing/energy';
import {kvBytesPerToken} from '@site/src/domain/sizing/kvCache';
import {presets} from '@site/src/domain/sizing/presets';
import type {Outcome} from '@site/src/domain/sizing/quantity';
import {shardedStateBytes} from '@site/src/domain/sizing/sharding';
import {estimateStorage} from '@site/src/domain/sizing/storage';
import {estimateTrainingTime, operationsPerToken} from '@site/src/domain/sizing/trainingTime';
import {describe, expect, it} from 'vitest';

const GiB = 2 ** 30;

function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.status !== 'ok') {
    throw new Error(`${outcome.field}: ${outcome.rule}`);
  }
  return outcome.value;
}

describe('states', () => {
  // DeepSpeed (2026), estimator for t5-3b on 8 accelerators without offloading; its ZeRO-2 keeps
  // 16-bit gradients whole and counts 16 bytes of optimiser, its ZeRO-3 adds the largest layer.
  it('are those of DeepSpeed’s estimator', () => {
    const parameters = 2851e6;
    const second = {weights: 2, gradients: 2, optimizer: 16};
    expect(shardedStateBytes(parameters, second, 'zero-1', 8) / GiB).toBeCloseTo(15.93, 2);
    const third = {weights: 2, gradients: 4, optimizer: 12};
    const largestLayer = 4 * 32e6;
    const bytes = shardedStateBytes(parameters, third, 'zero-3', 8) + largestLayer;
    expect(bytes / GiB).toBeCloseTo(6.09, 2);
  });
});

describe('activations', () => {
  const like = (part: Partial<Architecture>): Architecture => ({
    ...presets['llama-3.1-8b'],
    ...part,
  });
  const pass = {batch: 1, sequence: 32_768, elementBytes: 2, fusedAttention: true} as const;

  // Bekman (2026): 2-byte numbers for each token, layer and unit of width. Qwen3 normalises query
  // and key too, which the count of the Llama kind leaves out.
  it.each([
    ['SmolLM2-360M', {hidden: 960, intermediate: 2560, heads: 15, headDim: 64}, 24, 0.1],
    ['Llama 3.1 8B', {}, 28, 0.1],
    ['Gemma 2B', {hidden: 2048, intermediate: 16_384, heads: 8, headDim: 256}, 48, 0.1],
    ['Qwen3-4B', {hidden: 2560, intermediate: 9728, heads: 32, headDim: 128}, 38, 0.25],
  ])('of a layer of %s are near the measured ones', (_, part, measured, tolerance) => {
    const model = like(part);
    const counted = activationBytesPerToken(model, pass) / (2 * model.hidden);
    expect(Math.abs(counted / measured - 1)).toBeLessThan(tolerance);
  });

  it('of Llama 3 8B at 32,768 tokens take 8 GiB with recomputation', () => {
    const {kept} = activationBytes(presets['llama-3.1-8b'], pass, true);
    expect(kept / GiB).toBe(8);
  });
});

describe('the key–value cache', () => {
  // Bekman (2026) and Austin et al. (2025).
  it.each([
    ['Llama 3 8B, 8,192 tokens', 32, 8, 128, 2, 8192, 1],
    ['Llama 3 8B, 131,072 tokens', 32, 8, 128, 2, 131_072, 16],
    ['Llama 2 7B, 4,096 tokens', 32, 32, 128, 2, 4096, 2],
    ['Llama 3 70B, 8,192 tokens', 80, 8, 128, 2, 8192, 2.5],
    ['64 layers of 8,192 in 8 bits, 8,192 tokens', 64, 64, 128, 1, 8192, 8],
    ['64 layers of 4,096 in 8 bits, 2,048 tokens', 64, 32, 128, 1, 2048, 1],
  ])('of %s', (_, layers, kvHeads, headDim, bytes, tokens, expected) => {
    const perToken = kvBytesPerToken({layers, kvHeads, headDim}, bytes);
    expect((perToken * tokens) / GiB).toBe(expected);
  });
});

describe('operations and time', () => {
  const token = {layers: 80, attentionWidth: 8192, sequence: 0};

  // 6ND: Hoffmann et al. (2022) print 5.76 × 10²³, Brown et al. (2020) 3,640 petaflop/s-days.
  it.each([
    ['Chinchilla', 70e9, 1.4e12, 5.88e23],
    ['GPT-3', 174.6e9, 300e9, 3637.5 * 8.64e19],
    ['Llama 3 70B', 70e9, 15e12, 6.3e24],
  ])('of %s', (_, activeParameters, tokens, expected) => {
    const operations = operationsPerToken({...token, activeParameters}, 'full') * tokens;
    expect(operations / expected).toBeCloseTo(1, 3);
  });

  // Austin et al. (2025): about 44 days at 40 % of the peak of 8,960 TPU v5p.
  it('of Llama 3 70B on TPU v5p', () => {
    const work = {...token, sequence: 1, activeParameters: 70e9, tokens: 15e12};
    const machine = {peakTFLOPS: 459, accelerators: 8960, trained: 'full'} as const;
    const {hours} = unwrap(estimateTrainingTime({...work, ...machine}));
    expect(hours.central / 24).toBeCloseTo(44.3, 1);
  });
});

describe('energy', () => {
  // BigScience: BLOOM; CompVis: Stable Diffusion v1, whose card prints 11,250 kg; Patterson et al.
  // (2021): GPT-3, who print 1,287 MWh; a node of 10.2 kW for 30 days on the Brazilian grid.
  it.each([
    ['BLOOM', 0.4, 1_082_990, 1, 0, 433_196, 0],
    ['Stable Diffusion v1', 0.25, 150_000, 1, 0.3, 37_500, 11_250],
    ['GPT-3', 3300, 14.8 * 24, 1.1, 0, 1_289_376, 0],
    ['a node for a month', 10.2, 720, 1.54, 0.0385, 11_310, 435],
  ])('of %s', (_, powerKW, hours, pue, kgPerKWh, kWh, kgCO2) => {
    const energy = unwrap(estimateEnergy({powerKW, hours, pue, kgPerKWh}));
    expect(Math.round(energy.kWh)).toBe(kWh);
    expect(Math.round(energy.kgCO2)).toBe(kgCO2);
  });
});

// Bekman (2026): 100 TB of data ask for 125 TB of disk.
it('leaves a fifth of a disk free', () => {
  const none = {processedGB: 0, environmentGB: 0, trainedParameters: 0, checkpoints: 0};
  const disk = unwrap(estimateStorage({...none, rawGB: 100_000, keptParameters: 0}));
  expect(disk.capacityGB).toBe(125_000);
});
