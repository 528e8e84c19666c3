import {countAdapterParameters} from '@site/src/domain/sizing/adapterParameters';
import {presets} from '@site/src/domain/sizing/presets';
import {expect, it} from 'vitest';

it('counts the adapters on every linear layer, in and out', () => {
  const {layers, hidden, intermediate, kvHeads, headDim} = presets['llama-3.1-8b'];
  const attention = 2 * (hidden + 4096) + 2 * (hidden + kvHeads * headDim);
  const block = attention + 3 * (hidden + intermediate);
  expect(countAdapterParameters(presets['llama-3.1-8b'], 16)).toBe(16 * layers * block);
  expect(countAdapterParameters(presets['llama-3.1-8b'], 16)).toBe(41_943_040);
});

it('has two matrices in the plain feed-forward part', () => {
  const plain = presets['phi-1.5'];
  const gated = {...plain, feedForward: 'gated'} as const;
  const difference = countAdapterParameters(gated, 8) - countAdapterParameters(plain, 8);
  expect(difference).toBe(8 * plain.layers * (plain.hidden + plain.intermediate));
});
