import {fitAccelerators} from '@site/src/domain/sizing/acceleratorFits';
import {sizingFields} from '@site/src/domain/sizing/sizingFields';
import {
  acceleratorPresets,
  imagePresets,
  languagePresets,
  matchPreset,
} from '@site/src/domain/sizing/sizingPresets';
import {startTexts, toTexts} from '@site/src/domain/tool/fieldTexts';
import {readField} from '@site/src/domain/tool/readField';
import {describe, expect, it} from 'vitest';

const l40s = {
  id: 'l40s',
  name: 'L40S',
  memoryGB: 48,
  peakTFLOPS: 362,
  bandwidthGBPerSecond: 864,
  powerW: 350,
  usdPerHour: 2.62316,
};
const {usdPerHour: _, ...own} = {...l40s, id: 'own-card'};
const unknown = {id: 'unknown', name: 'Unknown', memoryGB: 128};
const cards = acceleratorPresets([l40s, own, unknown]);

describe('presets', () => {
  it('hold values that their fields take', () => {
    const entries = [...languagePresets, ...imagePresets, ...cards].flatMap(({fields}) =>
      Object.entries(toTexts(fields, '.')),
    );
    const refused = entries.filter(([name, text]) => {
      const field = sizingFields[name as keyof typeof sizingFields];
      return readField(field, String(text), '.').status === 'invalid';
    });
    expect(refused).toEqual([]);
  });

  it('leave out cards of which a value is missing, and rent none that nobody rents out', () => {
    expect(cards.map(({id, fields}) => [id, fields.usdPerHour])).toEqual([
      ['l40s', 2.62316],
      ['own-card', 0],
    ]);
  });

  it('are recognised in either language, until a value differs', () => {
    for (const mark of [',', '.'] as const) {
      const texts = startTexts(sizingFields, mark);
      expect(matchPreset(cards, texts, mark)?.id).toBe('l40s');
      expect(matchPreset(cards, {...texts, powerW: '351'}, mark)).toBeUndefined();
    }
  });
});

it('tells where more accelerators do not help', () => {
  const whole = fitAccelerators([l40s], () => 50e9, 4, 0.85);
  expect(whole).toMatchObject([{verdict: 'no', fewest: undefined}]);
  const shared = fitAccelerators([l40s], (n) => 100e9 / n, 2, 0.85);
  expect(shared).toMatchObject([{verdict: 'no', fewest: 4}]);
});
