import {describe, expect, it} from 'vitest';
import {localesOf, missing, type Result} from './chapters';

const slug = 'requirements/sizing';
const GB = 1e9;
/** What driver and libraries take, bytes. */
const overhead = 1343 * 2 ** 20;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

type Shape = {N: number; L: number; h: number; V: number; b: number; s: number};

const kept = ({b, s, h, L}: Shape): number => 2 * b * s * h * L;
const layer = ({b, s, h}: Shape): number => 56 * b * s * h;
const logits = ({b, s, V}: Shape): number => 4 * b * s * V;

/** Hours of the accelerators together, at an assumed share of the dense peak. */
const hours = (N: number, tokens: number, peak: number, mfu = 0.35): number =>
  (6 * N * tokens) / (peak * mfu * 3600);

const seven: Shape = {N: 7e9, L: 32, h: 4096, V: 32_000, b: 4, s: 2048};

describe.each(localesOf(slug))(`${slug} in %s`, (locale) => {
  const unfound = (results: readonly Result[]): string[] => missing(locale, slug, results);

  it('shards the states of a model of 7 billion parameters', () => {
    const {N} = seven;
    const results = [4, 8].flatMap((n): Result[] => [
      [(4 * N + (12 * N) / n) / GB, n === 4 ? 0 : 1, ' GB'],
      [(2 * N + (14 * N) / n) / GB, n === 4 ? 1 : 2, ' GB'],
      [(16 * N) / n / GB, 0, ' GB'],
    ]);
    expect(unfound([[(16 * N) / GB, 0, ' GB'], ...results])).toEqual([]);
    expect((18 / 16 - 1) * 100).toBe(12.5);
  });

  it('adds up the memory of the example', () => {
    const {N, L} = seven;
    const states = (16 * N) / 4;
    const parts = [states, (4 * N) / L, kept(seven), layer(seven), logits(seven), overhead];
    const total = sum(parts);
    expect(unfound([...parts, total].map((bytes) => [bytes / GB, 2] as const))).toEqual([]);
    expect(unfound([[(100 * total) / (45_776 * 2 ** 20), 0, '%']])).toEqual([]);
  });

  it('estimates time, traffic, rent and energy of the example', () => {
    const {N, b, s} = seven;
    const tokens = 200_000 * 512 * 2;
    const peak = 4 * 362e12;
    const duration = hours(N, tokens, peak);
    const steps = tokens / (4 * b * s);
    const step = (duration * 3600) / steps;
    const exchange = (0.75 * 6 * N) / 31e9;
    const energy = duration * 2;
    expect(
      unfound([
        [tokens / 1e6, 1],
        [duration, 1, ' h'],
        [hours(N, tokens, peak, 0.5), 1],
        [hours(N, tokens, peak, 0.25), 1, ' h'],
        [steps, 0],
        [step, 1, ' s'],
        [(6 * N) / GB, 0, ' GB'],
        [exchange, 1, ' s'],
        [(steps * (step + exchange)) / 3600, 1, ' h'],
        [duration * 10.49264, 0],
        [10 * duration * 10.49264, 0],
        [energy, 1, ' kWh'],
        [energy * 1.54, 1],
        [energy * 1.54 * 0.671, 2],
      ]),
    ).toEqual([]);
  });

  it('counts disk and checkpoints of the example', () => {
    const checkpoint = (14 * seven.N) / GB;
    const used = 100 + 100 + 3 * checkpoint + (2 * seven.N) / GB + 100;
    expect(
      unfound([
        [checkpoint, 0],
        [used, 0, ' GB'],
        [used / 0.8, 0, ' GB'],
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
    const perToken = 2 * 32 * 8 * 128 * 2;
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

  it.each([
    [1.01e9, 299.9e9, 4830, 0],
    [6.7e9, 1e12, 82_432, 0],
    [13e9, 1e12, 135_168, 0],
    [68.98e9, 2e12, 1_720_320, 0],
    [176.2e9, 366e9, 1_082_990, 0],
    [50.6e9, 569e9, 651_264, 0],
    [124e6, 9.9e9, (8 * 94.3) / 60, 1],
  ])('predicts the published run of %d parameters', (N, tokens, published, digits) => {
    const predicted = hours(N, tokens, 312e12);
    const error = Math.round((predicted / published - 1) * 100);
    expect(
      unfound([
        [predicted, digits],
        [published, digits],
        [Math.abs(error), 0, '%'],
      ]),
    ).toEqual([]);
  });

  it('compares memory with measurements', () => {
    const three: Shape = {N: 3.21e9, L: 28, h: 3072, V: 128_256, b: 4, s: 768};
    const activations = layer(three) * three.L + logits(three) + overhead;
    const full = 8 * three.N + activations;
    const lora = 2 * three.N + 16 * 9.2e6 + activations;
    const error = (formula: number, measured: number): number =>
      Math.abs(Math.round((formula / measured - 1) * 100));
    expect(
      unfound([
        [16 * 2.85, 1, ' GB'],
        [full / GB, 1, ' GB'],
        [lora / GB, 1, ' GB'],
        [(2 * three.N) / GB, 1, ' GB'],
      ]),
    ).toEqual([]);
    const errors = [
      error(45.6, 47.14),
      error(13_081, 14_949),
      error(full, 38.87e9),
      error(lora, 22.29e9),
      error(2 * three.N, 22.29e9),
    ];
    expect(errors).toEqual([3, 12, 12, 9, 71]);
    expect(unfound(errors.map((value) => [value, 0, '%'] as const))).toEqual([]);
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
