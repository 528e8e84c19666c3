import {presetValues, scenarioFields, toInputs} from '@site/src/domain/scenario/fields';
import {uncertain} from '@site/src/domain/scenario/inputs';
import {constants, presetNames, presets} from '@site/src/domain/scenario/presets';
import {contradictions, rangeProblems} from '@site/src/domain/scenario/problems';
import {sensitivity} from '@site/src/domain/scenario/sensitivity';
import {simulate} from '@site/src/domain/scenario/simulate';
import {startTexts, toTexts} from '@site/src/domain/tool/fieldTexts';
import {readFields} from '@site/src/domain/tool/readField';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

type Texts = Record<string, string>;

function valuesFrom(texts: Texts) {
  const read = readFields(scenarioFields, {...startTexts(scenarioFields, ','), ...texts}, ',');
  if (read.status === 'invalid') {
    throw new Error(JSON.stringify(read.problems));
  }
  return read.values;
}

describe('the fields of the model', () => {
  it.each(presetNames)('hold the preset %s exactly, in the unit that is typed', (name) => {
    const inputs = toInputs(valuesFrom(toTexts(presetValues(name), ',') as Texts));
    expect(inputs).toEqual({ranges: presets[name], constants, seed: 1, measure: 'cumulative'});
  });

  it('open with the base scenario', () => {
    expect(toInputs(valuesFrom({})).ranges).toEqual(presets.base);
    expect(scenarioFields.needHigh.start).toBe(56);
  });

  it('give a finite result at whatever their limits allow', () => {
    const end = fc.constantFrom('min' as const, 'max' as const, 'start' as const);
    fc.assert(
      fc.property(fc.array(end, {minLength: 22, maxLength: 22}), (ends) => {
        const texts = Object.entries(scenarioFields).flatMap(([name, field]) => {
          const range = uncertain.findIndex((one) => name.startsWith(one));
          const which = ends[range < 0 ? name.length : range] ?? 'start';
          return field.type === 'number' ? [[name, String(field[which])]] : [];
        });
        const {ranges, constants: given} = toInputs(
          valuesFrom({...Object.fromEntries(texts), seed: '1'}),
        );
        const {sorted} = simulate(ranges, given, 1, 3);
        const effects = sensitivity(ranges, given, 'network');
        const numbers = [...Object.values(sorted).flat(), ...effects.map(({low}) => low)];
        expect(numbers.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('ranges that do not ascend', () => {
  const values = valuesFrom({needLow: '30', winRateHigh: '20'});

  it('are reported at the field that is too low', () => {
    expect(rangeProblems(valuesFrom({}))).toEqual({});
    expect(rangeProblems(values)).toEqual({
      need: {rule: 'below-lower'},
      winRateHigh: {rule: 'below-lower'},
    });
  });

  it('are given up whole when a link brings them', () => {
    expect(contradictions(valuesFrom({}))).toEqual([]);
    expect(contradictions(values)).toEqual([
      'needLow',
      'need',
      'needHigh',
      'winRateLow',
      'winRate',
      'winRateHigh',
    ]);
  });
});
