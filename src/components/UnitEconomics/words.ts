import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';
import {cashWords} from './cashWords';
import {priceWords} from './priceWords';
import {taxWords} from './taxWords';
import {teamWords} from './teamWords';
import {workWords} from './workWords';

/** What the fields are called. Called while rendering: words need a language. */
export const words = (): ToolWords<Fields> => ({
  ...teamWords(),
  ...priceWords(),
  ...workWords(),
  ...cashWords(),
  ...taxWords(),
});
