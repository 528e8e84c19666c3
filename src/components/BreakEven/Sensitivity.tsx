import {translate} from '@docusaurus/Translate';
import {ColumnHeads} from '@site/src/components/DataTable/ColumnHeads';
import {RangeBars} from '@site/src/components/Tool/charts/RangeBars';
import {FoldedTable} from '@site/src/components/Tool/FoldedTable';
import type {Swing} from '@site/src/domain/breakEven/sensitivity';
import type {ReactNode} from 'react';
import {inputText, spreadText, tieText} from './sensitivityText';
import type {BreakEvenView} from './view';
import {fieldWords} from './words';

/** Beyond these, bars only show that an input hardly matters; the table has them all. */
const mostBars = 8;

type Props = {
  swings: readonly Swing[];
  /** What renting costs more than buying with all inputs as they are, in the chosen money. */
  base: number;
  view: BreakEvenView;
};

function SwingTable({swings, view}: Omit<Props, 'base'>): ReactNode {
  const words = fieldWords();
  return (
    <FoldedTable
      title={translate({
        id: 'ofm.breakEven.allInputs',
        message: 'Todas as entradas, e onde cada uma empata',
      })}
      caption={translate({
        id: 'ofm.breakEven.swings',
        message: 'Cada entrada, um quinto a menos e a mais',
      })}
    >
      <ColumnHeads
        names={[
          translate({id: 'ofm.breakEven.input', message: 'Entrada'}),
          translate({id: 'ofm.breakEven.fromTo', message: 'De … a …'}),
          translate({id: 'ofm.breakEven.atLow', message: 'Vantagem no menor'}),
          translate({id: 'ofm.breakEven.atHigh', message: 'Vantagem no maior'}),
          translate({id: 'ofm.breakEven.tiesAt', message: 'Empata em'}),
        ]}
      />
      <tbody>
        {swings.map((swing) => (
          <tr key={swing.name}>
            <th scope="row">{words[swing.name].label}</th>
            <td>
              {inputText(swing.name, swing.low.value, view)} …{' '}
              {inputText(swing.name, swing.high.value, view)}
            </td>
            <td>{view.money.converted(swing.low.excess)}</td>
            <td>{view.money.converted(swing.high.excess)}</td>
            <td>{tieText(swing, view)}</td>
          </tr>
        ))}
      </tbody>
    </FoldedTable>
  );
}

/** Which input moves the result most. */
export function Sensitivity({swings, base, view}: Props): ReactNode {
  const words = fieldWords();
  return (
    <>
      <RangeBars
        title={translate({
          id: 'ofm.breakEven.sensitivity',
          message: 'O que mais move a vantagem de comprar: cada entrada, 20% a menos e a mais',
        })}
        base={base}
        baseLabel={translate(
          {
            id: 'ofm.breakEven.base',
            message: 'Traço: {base}, com tudo como está. Abaixo de zero, alugar custa menos.',
          },
          {base: view.money.converted(base)},
        )}
        ranges={swings.slice(0, mostBars).map((swing) => ({
          name: words[swing.name].label,
          ends: [swing.low.excess, swing.high.excess],
          text: spreadText(swing, view),
        }))}
      />
      <SwingTable swings={swings} view={view} />
    </>
  );
}
