import {translate} from '@docusaurus/Translate';
import {Count} from '@site/src/components/DataTable';
import type {Suitability, Use} from '@site/src/domain/hardware/uses';
import {useNumbers} from '@site/src/hooks/useNumbers';
import type {ReactNode} from 'react';
import {nameOfUse} from './nameOfUse';

type Props = {
  /** How many rows are shown, of how many. */
  count: string;
  /** Rows that are shown. */
  shown: number;
  /** A field is wrong, so that nothing is narrowed down. */
  invalid: boolean;
  /** Rows that only a missing price leaves out. */
  withoutPrice: number;
  use: Use | 'all';
  /** All rows, shown or not. */
  all: readonly {uses: Readonly<Record<Use, Suitability>>}[];
  /** What the reference job is measured on. */
  measuredOn: string;
};

function reasonText({use, all, measuredOn}: Props & {use: Use}, needs: string): string {
  const count = (verdict: Suitability['verdict']): number =>
    all.filter((row) => row.uses[use].verdict === verdict).length;
  return translate(
    {
      id: 'ofm.use.reason',
      message:
        '{use} pede {needs} {measuredOn}. Fora: {small} sem memória, {tight} sem folga, {unknown} sem vazão de matriz publicada.',
    },
    {
      use: nameOfUse(use),
      needs,
      measuredOn,
      small: count('too-small'),
      tight: count('tight'),
      unknown: count('no-throughput'),
    },
  );
}

/** Memory that a use needs on one accelerator of each row, GB: one value, or the least and most. */
function needsText({use, all}: Props & {use: Use}, number: (value: number) => string): string {
  const needed = all.map((row) => row.uses[use].neededGB);
  const [least, most] = [number(Math.min(...needed)), number(Math.max(...needed))];
  return least === most ? `${least} GB` : `${least}–${most} GB`;
}

/** How many rows are left and why others are not, told to screen readers when it changes. */
export function Narrowed(props: Props): ReactNode {
  const {count, shown, invalid, withoutPrice, use, all} = props;
  const {number} = useNumbers();
  if (invalid) {
    return (
      <Count>
        {translate({
          id: 'ofm.hardware.notNarrowed',
          message: 'Sem filtro: corrija o campo marcado. A tabela inteira está abaixo.',
        })}
      </Count>
    );
  }
  const sentences = [
    count,
    withoutPrice > 0 &&
      translate(
        {
          id: 'ofm.hardware.withoutPrice',
          message: 'Sem preço confirmado, e por isso fora: {count}.',
        },
        {count: withoutPrice},
      ),
    use !== 'all' &&
      reasonText(
        {...props, use},
        needsText({...props, use}, (gb) => number(gb, 3)),
      ),
  ];
  return <Count printed={shown < all.length}>{sentences.filter(Boolean).join(' ')}</Count>;
}
