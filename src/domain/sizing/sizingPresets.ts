import type {TypedValues} from '../tool/fields';
import type {AcceleratorSpec} from './acceleratorFits';
import {imageModelIds, imageModels} from './imageModels';
import {presetIds, presets} from './presets';
import type {SizingFields, SizingValues} from './sizingFields';

/** Something real whose values fill several fields at once. */
export type SizingPreset = {id: string; name: string; fields: TypedValues<SizingFields>};

export const languagePresets: readonly SizingPreset[] = presetIds.map((id) => {
  const {name, parameters, tiedEmbeddings, ...shape} = presets[id];
  const embeddings = tiedEmbeddings ? 'tied' : 'separate';
  return {id, name, fields: {...shape, parametersB: parameters / 1e9, embeddings}};
});

export const imagePresets: readonly SizingPreset[] = imageModelIds.map((id) => {
  const {name, parameters, keptNumbers} = imageModels[id];
  return {id, name, fields: {imageParametersM: parameters / 1e6, keptM: keptNumbers / 1e6}};
});

/** Accelerators of which all values are known that the estimates take. */
export function acceleratorPresets(accelerators: readonly AcceleratorSpec[]): SizingPreset[] {
  return accelerators.flatMap(({id, name, memoryGB, ...rest}) => {
    const {peakTFLOPS, bandwidthGBPerSecond: bandwidth, powerW} = rest;
    return peakTFLOPS !== undefined && bandwidth !== undefined && powerW !== undefined
      ? [{id, name, fields: {memoryGB, peakTFLOPS, bandwidth, powerW}}]
      : [];
  });
}

/** The preset whose values all stand in their fields. */
export function matchPreset(
  choices: readonly SizingPreset[],
  values: SizingValues,
): SizingPreset | undefined {
  const current: Readonly<Record<string, unknown>> = values;
  return choices.find(({fields}) =>
    Object.entries(fields).every(([name, value]) => current[name] === value),
  );
}
