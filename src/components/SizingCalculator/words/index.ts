import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import {type SizingFields, sizingFields} from '@site/src/domain/sizing/sizingFields';
import type {ToolField} from '@site/src/domain/tool/fields';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {computerWords, imageModelWords, imageWords, tableWords} from './classical';
import {diskWords} from './disk';
import {energyWords, hardwareWords, moneyWords} from './machine';
import {kindWords, shapeWords} from './model';
import {servingWords} from './serving';
import {taskWords} from './task';
import {memoryWords, methodWords, passWords} from './training';

const allWords = (): ToolWords<SizingFields> => ({
  ...taskWords(),
  ...shapeWords(),
  ...kindWords(),
  ...methodWords(),
  ...passWords(),
  ...memoryWords(),
  ...servingWords(),
  ...imageModelWords(),
  ...imageWords(),
  ...tableWords(),
  ...computerWords(),
  ...hardwareWords(),
  ...moneyWords(),
  ...energyWords(),
  ...diskWords(),
});

/** The limits of a number, and what the example has in the field. */
function limitsText(field: ToolField, options: object, {number}: Numbers): string {
  if (field.type !== 'number') {
    const chosen = Object.entries(options).find(([option]) => option === field.start);
    return chosen
      ? translate({id: 'ofm.sizing.example', message: 'No exemplo: {start}.'}, {start: chosen[1]})
      : '';
  }
  const limits = {min: number(field.min, 12), max: number(field.max, 12)};
  return field.start === undefined
    ? translate({id: 'ofm.sizing.limits', message: 'De {min} a {max}.'}, limits)
    : translate(
        {id: 'ofm.sizing.limitsAndExample', message: 'De {min} a {max}; no exemplo, {start}.'},
        {...limits, start: number(field.start, 12)},
      );
}

/** What every field is called, what goes into it, its limits, and its value in the example. */
export function sizingWords(numbers: Numbers): ToolWords<SizingFields> {
  const words = allWords();
  const entries = Object.entries(sizingFields).map(([name, field]) => {
    const {hint, ...rest} = words[name as keyof SizingFields];
    const limits = limitsText(field, ('options' in rest && rest.options) || {}, numbers);
    const isTask = name === 'task';
    return [name, {...rest, hint: isTask ? undefined : [hint, limits].filter(Boolean).join(' ')}];
  });
  return Object.fromEntries(entries);
}
