import type {TypedValues} from '../tool/fields';
import {toTexts} from '../tool/fieldTexts';
import type {DecimalMark} from '../tool/parseNumber';
import type {AcceleratorSpec} from './acceleratorFits';
import {imageModelIds, imageModels} from './imageModels';
import {presetIds, presets} from './presets';
import type {SizingFields, SizingTexts} from './sizingFields';

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

/**
 * Accelerators of which all values are known that the estimates take. One that no machine of the
 * manual rents out is taken to be the reader’s own.
 */
export function acceleratorPresets(accelerators: readonly AcceleratorSpec[]): SizingPreset[] {
  return accelerators.flatMap(({id, name, memoryGB, ...rest}) => {
    const {peakTFLOPS, bandwidthGBPerSecond: bandwidth, powerW, usdPerHour = 0} = rest;
    return peakTFLOPS !== undefined && bandwidth !== undefined && powerW !== undefined
      ? [{id, name, fields: {memoryGB, peakTFLOPS, bandwidth, powerW, usdPerHour}}]
      : [];
  });
}

/** The preset whose values all stand in their fields, those too that the task does not show. */
export function matchPreset(
  choices: readonly SizingPreset[],
  texts: SizingTexts,
  mark: DecimalMark,
): SizingPreset | undefined {
  const current: Readonly<Record<string, string>> = texts;
  return choices.find(({fields}) =>
    Object.entries(toTexts<SizingFields>(fields, mark)).every(
      ([name, text]) => current[name] === text,
    ),
  );
}
