import {translate} from '@docusaurus/Translate';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {fields} from '@site/src/domain/breakEven/fields';
import type {Swing} from '@site/src/domain/breakEven/sensitivity';
import {currencySigns} from './moneyText';
import type {BreakEvenView} from './view';
import {fieldWords} from './words';

/** A value of an input in the unit that is typed. */
export function inputText(
  name: Swing['name'],
  value: number,
  {terms, numbers}: BreakEvenView,
): string {
  if ('percent' in fields[name]) {
    return `${numbers.number(100 * value)}%`;
  }
  const text = value >= 1000 ? numbers.whole(value) : numbers.number(value);
  return name === 'price' ? `${currencySigns[terms.priceCurrency]}\u00a0${text}` : text;
}

/** The value of an input at which buying and renting cost the same. */
export function tieText({name, tie}: Swing, view: BreakEvenView): string {
  return tie === undefined
    ? translate({id: 'ofm.breakEven.noTie', message: 'não empata'})
    : inputText(name, tie, view);
}

const spread = ({low, high}: Swing): [number, number] => [
  Math.min(low.excess, high.excess),
  Math.max(low.excess, high.excess),
];

/** From what to what the result goes when one input moves. */
export function spreadText(swing: Swing, {money}: BreakEvenView): string {
  const [from, to] = spread(swing).map(money.converted);
  return translate(
    {id: 'ofm.breakEven.spread', message: '{from} a {to}'},
    {
      from: from ?? '',
      to: to ?? '',
    },
  );
}

/** The input that decides most, for the list of results. */
export function strongestRow(swings: readonly Swing[], view: BreakEvenView): ResultRow[] {
  const [strongest] = swings;
  if (!strongest) {
    return [];
  }
  return [
    {
      name: translate({id: 'ofm.breakEven.strongest', message: 'O que mais pesa'}),
      value: fieldWords()[strongest.name].label,
      note: translate(
        {
          id: 'ofm.breakEven.strongestNote',
          message: 'De {low} a {high}, a vantagem de comprar vai de {spread}. Empata em: {tie}.',
        },
        {
          low: inputText(strongest.name, strongest.low.value, view),
          high: inputText(strongest.name, strongest.high.value, view),
          spread: spreadText(strongest, view),
          tie: tieText(strongest, view),
        },
      ),
    },
  ];
}

/** The sensitivity as rows, for the exports. */
export function swingRows(swings: readonly Swing[], view: BreakEvenView): ResultRow[] {
  const words = fieldWords();
  return swings.map((swing) => ({
    name: words[swing.name].label,
    value: spreadText(swing, view),
    note: translate(
      {id: 'ofm.breakEven.swingNote', message: 'De {low} a {high}. Empata em: {tie}.'},
      {
        low: inputText(swing.name, swing.low.value, view),
        high: inputText(swing.name, swing.high.value, view),
        tie: tieText(swing, view),
      },
    ),
  }));
}
