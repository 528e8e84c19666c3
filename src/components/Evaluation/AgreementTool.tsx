import {translate} from '@docusaurus/Translate';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {DecimalChoice, PasteField, StaysHere, Tick} from '@site/src/components/Tool/Fields';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useDeferredValue, useMemo, useState} from 'react';
import {agreementFields, agreementOfCounts, agreementOfItems} from './agreementOutcome';

const id = 'agreement-tool';
/** The first round of the chapter’s example. */
const exampleCounts = '38;9\n13;140';
/** Krippendorff (2011), Computing Krippendorff’s alpha-reliability: four people, twelve items. */
const exampleItems =
  '1;1;;1\n2;2;3;2\n3;3;3;3\n3;3;3;3\n2;2;2;2\n1;2;3;4\n4;4;4;4\n1;1;2;1\n2;2;2;2\n;5;5;5\n;;1;1\n;3;;';

const words = (): ToolWords<typeof agreementFields> => ({
  format: {
    label: translate({id: 'ofm.agreement.format', message: 'Formato dos dados'}),
    options: {
      counts: translate({
        id: 'ofm.agreement.counts',
        message: 'duas pessoas: tabela de contagens',
      }),
      items: translate({
        id: 'ofm.agreement.items',
        message: 'um item por linha, uma pessoa por coluna',
      }),
    },
  },
  scale: {
    label: translate({id: 'ofm.agreement.scale', message: 'Escala'}),
    options: {
      nominal: translate({id: 'ofm.agreement.nominal', message: 'nominal: nomes sem ordem'}),
      ordinal: translate({id: 'ofm.agreement.ordinal', message: 'ordinal: postos, como 1 a 5'}),
      interval: translate({id: 'ofm.agreement.interval', message: 'intervalar: números'}),
    },
  },
});

/** Cohen’s kappa and Krippendorff’s alpha of labels that are pasted. */
export function AgreementTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, link, change, settle, query} = useToolState(id, agreementFields);
  const named = words();
  const [counts, setCounts] = useState(exampleCounts);
  const [items, setItems] = useState(exampleItems);
  const [decimal, setDecimal] = useState(numbers.mark);
  const [header, setHeader] = useState(false);
  const [names, setNames] = useState(false);
  const isCounts = texts.format === 'counts';
  // The bootstrap takes longer than a key; typing goes first.
  const text = useDeferredValue(isCounts ? counts : items);
  const {scale} = texts;
  const {rows, problem} = useMemo(
    () =>
      isCounts
        ? agreementOfCounts(text, numbers)
        : agreementOfItems(text, {decimal, scale, header, names}, numbers),
    [isCounts, text, decimal, scale, header, names, numbers],
  );
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.agreement.title', message: 'Concordância: kappa e alfa'})}
    >
      <ToolForm onLeave={settle}>
        <FieldList
          fields={agreementFields}
          words={named}
          texts={texts}
          problems={{}}
          onChange={change}
          names={isCounts ? ['format'] : ['format', 'scale']}
        />
        {isCounts ? (
          <PasteField
            label={translate({id: 'ofm.agreement.countsLabel', message: 'Tabela de contagens'})}
            hint={translate({
              id: 'ofm.agreement.countsHint',
              message:
                'Itens, inteiros. Linhas: primeira pessoa. Colunas: segunda, na mesma ordem. Até 5.000 itens.',
            })}
            value={counts}
            problem={problem}
            onChange={setCounts}
          />
        ) : (
          <>
            <DecimalChoice mark={decimal} onChange={setDecimal} />
            <PasteField
              label={translate({id: 'ofm.agreement.itemsLabel', message: 'Rótulos'})}
              hint={translate({
                id: 'ofm.agreement.itemsHint',
                message:
                  'Até 5.000 itens. Rótulo que falta: célula vazia, NA, * ou –. Colunas por tabulação, como numa planilha, ou ponto e vírgula.',
              })}
              value={items}
              problem={problem}
              onChange={setItems}
            />
            <div>
              <Tick
                label={translate({
                  id: 'ofm.agreement.header',
                  message: 'A primeira linha tem os nomes das pessoas',
                })}
                value={header}
                onChange={setHeader}
              />
              <Tick
                label={translate({
                  id: 'ofm.agreement.names',
                  message: 'A primeira coluna tem os nomes dos itens',
                })}
                value={names}
                onChange={setNames}
              />
            </div>
          </>
        )}
      </ToolForm>
      <StaysHere />
      <LinkNotice link={link} labels={labelsOf(named)} />
      <Results rows={rows} />
      <Announcement rows={rows} />
      <Limits>
        {translate({
          id: 'ofm.agreement.limits',
          message:
            'Concordar não é acertar: duas pessoas podem errar do mesmo jeito. Com uma classe muito rara, kappa e alfa caem mesmo com muito acordo. Kappa só aparece para duas pessoas em escala nominal.',
        })}
      </Limits>
      <Actions id={id} query={query} rows={rows} />
    </Tool>
  );
}
