import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import {type SizingFields, sizingFields} from '@site/src/domain/sizing/sizingFields';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {imageModelWords, imageWords, tableWords} from './classical';
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
  ...hardwareWords(),
  ...moneyWords(),
  ...energyWords(),
  ...diskWords(),
});

/** What every field is called, what goes into it, and its limits. */
export function sizingWords({number}: Numbers): ToolWords<SizingFields> {
  const words = allWords();
  const entries = Object.entries(sizingFields).map(([name, field]) => {
    const {hint, ...rest} = words[name as keyof SizingFields];
    const limits =
      field.type === 'number'
        ? translate(
            {id: 'ofm.sizing.limits', message: 'De {min} a {max}.'},
            {min: number(field.min), max: number(field.max)},
          )
        : undefined;
    return [name, {...rest, hint: [hint, limits].filter(Boolean).join(' ')}];
  });
  return Object.fromEntries(entries);
}
