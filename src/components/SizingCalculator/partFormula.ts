import {activationBytesPerToken} from '@site/src/domain/sizing/activations';
import {embeddingParameters} from '@site/src/domain/sizing/architecture';
import {bytesPerScore} from '@site/src/domain/sizing/logits';
import {baseBytes, recipes} from '@site/src/domain/sizing/modelStates';
import type {MemoryPartId} from '@site/src/domain/sizing/need';
import {shardings} from '@site/src/domain/sizing/sharding';
import {type SizingValues, servedBytes} from '@site/src/domain/sizing/sizingFields';
import type {TrainingSetup} from '@site/src/domain/sizing/trainingMemory';
import {toImageSetup, toTrainingSetup} from '@site/src/domain/sizing/workload';
import type {Units} from '@site/src/hooks/useUnits';

/** States, by what is sharded and how the frozen weights are kept. */
function stateFormula(
  {model, method, sharding, accelerators}: TrainingSetup,
  {factor}: Units,
): string {
  const n = factor(model.parameters);
  const over = (from: (typeof shardings)[number]): string =>
    accelerators > 1 && shardings.indexOf(sharding) >= shardings.indexOf(from)
      ? `/${accelerators}`
      : '';
  if (method.kind === 'full') {
    const {weights, gradients, optimizer} = recipes[method.recipe];
    const each = [
      `${weights}${over('zero-3')}`,
      `${gradients}${over('zero-2')}`,
      `${optimizer}${over('zero-1')}`,
    ];
    return `N × (${each.join(' + ')}) = ${n} × (${each.join(' + ')})`;
  }
  const {base, adapterParameters, tiedEmbeddings} = method;
  const adapters = `16 × ${factor(adapterParameters)}`;
  if (base === 'bf16') {
    return `(2N + 16N_L)${over('zero-3')} = (2 × ${n} + ${adapters})${over('zero-3')}`;
  }
  const kept = embeddingParameters(model, {tied: tiedEmbeddings});
  const quantized = `${factor(baseBytes[base])} × ${factor(model.parameters - kept)}`;
  return `(${quantized} + 2 × ${factor(kept)} + ${adapters})${over('zero-3')}`;
}

function languageFormula(id: MemoryPartId, setup: TrainingSetup, units: Units): string {
  const {factor} = units;
  const {model, batch, sequence, recomputation, elementBytes: p} = setup;
  const [b, s, l] = [factor(batch), factor(sequence), factor(model.layers)];
  const c = factor(activationBytesPerToken(model, setup));
  switch (id) {
    case 'states':
      return stateFormula(setup, units);
    case 'gathered':
      return `4N/L = 4 × ${factor(model.parameters)}/${l}`;
    case 'activations':
      return recomputation
        ? `${p}bshL = ${p} × ${b} × ${s} × ${factor(model.hidden)} × ${l}`
        : `cbs(L − 1) = ${c} × ${b} × ${s} × ${factor(model.layers - 1)}`;
    case 'block':
      return `cbs = ${c} × ${b} × ${s}`;
    default:
      return `${bytesPerScore[p]}bsV = ${bytesPerScore[p]} × ${b} × ${s} × ${factor(model.vocabulary)}`;
  }
}

function servingFormula(id: MemoryPartId, values: SizingValues, {factor}: Units): string {
  const {parametersB, layers, kvHeads, headDim, conversations, contextTokens, count} = values;
  if (id === 'weights') {
    const bytes = factor(servedBytes[values.weightFormat]);
    return `wN/n = ${bytes} × ${factor(parametersB * 1e9)}/${factor(count)}`;
  }
  const sizes = [2, layers, kvHeads, headDim, servedBytes[values.cacheFormat], conversations];
  return `2LkdwT/n = ${[...sizes, contextTokens].map(factor).join(' × ')}/${factor(count)}`;
}

function imageFormula(id: MemoryPartId, values: SizingValues, {factor}: Units): string {
  const {parameters, keptNumbers, side, batch, elementBytes} = toImageSetup(values);
  return id === 'states'
    ? `16N = 16 × ${factor(parameters)}`
    : `bpA(l/224)² = ${factor(batch)} × ${elementBytes} × ${factor(keptNumbers)} × (${factor(side)}/224)²`;
}

/** The formula of a part of the memory with the reader’s numbers in it. */
export function partFormula(id: MemoryPartId, values: SizingValues, units: Units): string {
  if (id === 'driver') {
    return `M₀ = ${units.factor(1343)} MiB`;
  }
  switch (values.task) {
    case 'serve':
      return servingFormula(id, values, units);
    case 'image':
      return imageFormula(id, values, units);
    case 'table':
      return `${units.factor(values.rows)} × ${units.factor(values.columns)} × 8 × 5`;
    default:
      return languageFormula(id, toTrainingSetup(values), units);
  }
}
