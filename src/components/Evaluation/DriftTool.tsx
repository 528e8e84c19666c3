import {translate} from '@docusaurus/Translate';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {DecimalChoice, PasteField, StaysHere} from '@site/src/components/Tool/Fields';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useDeferredValue, useMemo, useState} from 'react';
import {BinTable} from './BinTable';
import {binRows, driftFields, driftOf} from './driftOutcome';

const id = 'drift-tool';
const column = (...runs: [from: number, to: number][]): string =>
  runs.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, i) => from + i)).join('\n');
/** Quarters of the reference that hold 10%, 20%, 30% and 40% of now, as in the chapter’s table. */
const exampleReference = column([1, 40]);
const exampleCurrent = column([7, 10], [13, 20], [21, 30], [24, 25], [31, 40], [35, 40]);

const words = (): ToolWords<typeof driftFields> => ({
  bins: {
    label: translate({id: 'ofm.drift.binCount', message: 'Faixas do PSI (com dados reais, 10)'}),
    options: {'4': '4', '5': '5', '10': '10', '20': '20'},
  },
});

/** PSI and KS of two columns that are pasted. */
export function DriftTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, link, change, settle, query} = useToolState(id, driftFields);
  const named = words();
  const [reference, setReference] = useState(exampleReference);
  const [current, setCurrent] = useState(exampleCurrent);
  const [decimal, setDecimal] = useState(numbers.mark);
  // Long columns take longer than a key; typing goes first.
  const pasted = useDeferredValue(useMemo(() => ({reference, current}), [reference, current]));
  const bins = Number(texts.bins);
  const drift = useMemo(
    () => driftOf(pasted, {decimal, bins}, numbers),
    [pasted, decimal, bins, numbers],
  );
  return (
    <Tool id={id} title={translate({id: 'ofm.drift.title', message: 'PSI e KS de duas colunas'})}>
      <ToolForm onLeave={settle}>
        <PasteField
          label={translate({id: 'ofm.drift.reference', message: 'Referência'})}
          hint={translate({
            id: 'ofm.drift.referenceHint',
            message:
              'Uma coluna de números, na unidade da variável, com ou sem nome no alto; até 200.000. NA, – e vazio ficam de fora.',
          })}
          value={reference}
          problem={drift.problems.reference}
          onChange={setReference}
        />
        <PasteField
          label={translate({id: 'ofm.drift.current', message: 'Janela atual'})}
          hint={translate({
            id: 'ofm.drift.currentHint',
            message: 'A mesma variável, na mesma unidade.',
          })}
          value={current}
          problem={drift.problems.current}
          onChange={setCurrent}
        />
        <DecimalChoice mark={decimal} onChange={setDecimal} />
        <FieldList
          fields={driftFields}
          words={named}
          texts={texts}
          problems={{}}
          onChange={change}
        />
      </ToolForm>
      <StaysHere />
      <LinkNotice link={link} labels={labelsOf(named)} />
      <Results rows={drift.rows} />
      {drift.bins && <BinTable bins={drift.bins} />}
      <Announcement rows={drift.rows} />
      <Limits>
        {translate({
          id: 'ofm.drift.limits',
          message:
            'O PSI depende das faixas e do tamanho da amostra: leia-o contra o limite do acaso, não contra 0,10. Com muitos registros, o valor-p do KS acusa diferenças sem importância: olhe o tamanho de D. Os dois supõem registros independentes e não veem deriva de conceito.',
        })}
      </Limits>
      <Actions
        id={id}
        query={query}
        rows={drift.rows && [...drift.rows, ...binRows(drift.bins ?? [], numbers)]}
      />
    </Tool>
  );
}
