import {brazilAvailabilities, instanceColumns} from '../sizing/instances';
import {acceleratorColumns, segments} from '../sizing/rows';
import type {ChoiceField} from '../tool/fields';
import {slotFields} from './comparison';
import {rentalAvailabilities} from './rent';
import {sortFields} from './sorting';
import {uses} from './uses';

/** What a link to a table of hardware may hold: filters, order and comparison. */

function choice<Word extends string>(
  words: readonly Word[],
): ChoiceField & {start: 'all'; options: readonly ('all' | Word)[]} {
  return {type: 'choice', start: 'all', options: ['all', ...words]};
}

/** GB (10⁹ bytes). */
const minMemoryGB = {type: 'number', min: 1, max: 100_000, optional: true} as const;

/** US$ per hour; 0 is no budget but an empty table. */
const maxUSDPerHour = {type: 'number', min: 0.01, max: 10_000, optional: true} as const;

/** Whether the comparison shows every row or only those that differ. */
export const shownField = {type: 'choice', start: 'all', options: ['all', 'different']} as const;

/** @param ids - of the accelerators that can be compared */
export function acceleratorFields(ids: readonly string[]) {
  return {
    name: {type: 'text', start: ''},
    segment: choice(segments),
    minMemoryGB,
    use: choice(uses),
    maxUSDPerHour,
    brazil: choice(rentalAvailabilities),
    ...sortFields(acceleratorColumns),
    ...slotFields(ids),
    shown: shownField,
  } as const;
}

/**
 * @param ids - of the machines that can be compared
 * @param providers - as their names are written
 */
export function instanceFields(ids: readonly string[], providers: readonly string[]) {
  return {
    provider: choice(providers),
    minMemoryGB,
    use: choice(uses),
    maxUSDPerHour,
    brazil: choice(brazilAvailabilities),
    ...sortFields(instanceColumns),
    ...slotFields(ids),
    shown: shownField,
  } as const;
}

/**
 * The order of the tiers, and for each whether it is shown.
 *
 * @param ids - of the tiers
 */
export function tierFields(ids: readonly string[]): Record<string, ChoiceField> {
  const tier: ChoiceField = {type: 'choice', start: 'shown', options: ['shown', 'hidden']};
  return {
    order: {type: 'choice', start: 'ascending', options: ['ascending', 'descending']},
    ...Object.fromEntries(ids.map((id) => [id, tier])),
  };
}
