import type {Comparison} from '@site/src/domain/breakEven/compare';
import type {Fields} from '@site/src/domain/breakEven/fields';
import type {FieldValues} from '@site/src/domain/tool/fields';
import type {Numbers} from '@site/src/hooks/useNumbers';
import type {MoneyText} from './moneyText';

/** What results are written from. */
export type BreakEvenView = {
  terms: FieldValues<Fields>;
  comparison: Comparison;
  money: MoneyText;
  numbers: Numbers;
};
