import {translate} from '@docusaurus/Translate';
import {Limits, Tool, ToolForm} from '@site/src/components/Tool';
import {Actions} from '@site/src/components/Tool/Actions';
import {Announcement} from '@site/src/components/Tool/Announcement';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {PasteField, StaysHere} from '@site/src/components/Tool/Fields';
import {LinkNotice} from '@site/src/components/Tool/LinkNotice';
import {Results} from '@site/src/components/Tool/Results';
import {useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import {type ReactNode, useState} from 'react';
import {ClassTable} from './ClassTable';
import {calculateCells, calculateTable, cellNames, confusionFields} from './confusionOutcome';
import {classRows} from './confusionRows';

const id = 'confusion-matrix';
const exampleTable = ';a;b;c\na;40;8;2\nb;5;30;5\nc;0;4;6';

const cellHint = (): string =>
  translate({id: 'ofm.confusion.cellHint', message: 'Registros, inteiro a partir de 0.'});

const words = (): ToolWords<typeof confusionFields> => ({
  format: {
    label: translate({id: 'ofm.confusion.format', message: 'Classes'}),
    options: {
      cells: translate({id: 'ofm.confusion.two', message: 'duas: quatro contagens'}),
      table: translate({id: 'ofm.confusion.more', message: 'duas ou mais: tabela colada'}),
    },
  },
  tp: {
    label: translate({id: 'ofm.confusion.truePositives', message: 'Verdadeiros positivos, VP'}),
    hint: cellHint(),
  },
  fp: {
    label: translate({id: 'ofm.confusion.falsePositives', message: 'Falsos positivos, FP'}),
    hint: cellHint(),
  },
  fn: {
    label: translate({id: 'ofm.confusion.falseNegatives', message: 'Falsos negativos, FN'}),
    hint: cellHint(),
  },
  tn: {
    label: translate({id: 'ofm.confusion.trueNegatives', message: 'Verdadeiros negativos, VN'}),
    hint: cellHint(),
  },
});

/** From a confusion matrix, of two classes or more, to its measures. */
export function ConfusionTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, read, link, change, settle, query} = useToolState(id, confusionFields);
  const [table, setTable] = useState(exampleTable);
  const isTable = texts.format === 'table';
  const {rows, problems, tableProblem, perClass} = isTable
    ? calculateTable(table, numbers)
    : calculateCells(read, numbers);
  const named = words();
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.confusion.title', message: 'Medidas de uma matriz de confusão'})}
    >
      <ToolForm onLeave={settle}>
        <FieldList
          fields={confusionFields}
          words={named}
          texts={texts}
          problems={problems}
          onChange={change}
          names={isTable ? ['format'] : ['format', ...cellNames]}
        />
        {isTable && (
          <PasteField
            label={translate({id: 'ofm.confusion.table', message: 'Tabela de contagens'})}
            hint={translate({
              id: 'ofm.confusion.tableHint',
              message:
                'Linhas: classe real. Colunas: classe prevista, na mesma ordem. Até 50 classes; nomes são opcionais.',
            })}
            value={table}
            problem={tableProblem}
            onChange={setTable}
          />
        )}
      </ToolForm>
      {isTable && <StaysHere />}
      <LinkNotice link={link} labels={labelsOf(named)} />
      <Results rows={rows} />
      {perClass && <ClassTable {...perClass} />}
      <Announcement rows={rows} />
      <Limits>
        {translate({
          id: 'ofm.confusion.limits',
          message:
            'Precisão e F1 mudam com a proporção de positivos: compare só testes com a mesma proporção. Nenhuma destas medidas conhece o custo de cada erro.',
        })}
      </Limits>
      <Actions
        id={id}
        query={query}
        rows={
          perClass && rows
            ? [...rows, ...classRows(perClass.classes, perClass.labels, numbers)]
            : rows
        }
      />
    </Tool>
  );
}
