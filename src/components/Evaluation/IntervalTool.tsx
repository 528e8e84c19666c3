import {translate} from '@docusaurus/Translate';
import {Tool, ToolForm} from '@site/src/components/Tool';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {Outcome} from '@site/src/components/Tool/Outcome';
import type {Calculation, ResultRow} from '@site/src/components/Tool/Results';
import {zOf} from '@site/src/domain/evaluation/confidence';
import {type Proportion, wilsonInterval} from '@site/src/domain/evaluation/wilson';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {ReadFields} from '@site/src/domain/tool/readField';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {confidenceField, confidenceWords} from './confidenceField';
import {intervalText} from './intervalText';

const id = 'interval';
/** Devolutions that the model of the chapter’s example finds, of all in its test. */
const fields = {
  successes: {type: 'number', start: 99, min: 0, max: 1e15, whole: true},
  trials: {type: 'number', start: 256, min: 0, max: 1e15, whole: true},
  confidence: confidenceField,
} as const satisfies ToolFields;

const words = (): ToolWords<typeof fields> => ({
  successes: {
    label: translate({id: 'ofm.interval.successes', message: 'Acertos, k'}),
    hint: translate({
      id: 'ofm.interval.successesHint',
      message: 'Registros, inteiro de 0 a n. No recall, os positivos encontrados.',
    }),
  },
  trials: {
    label: translate({id: 'ofm.interval.trials', message: 'Casos, n'}),
    hint: translate({
      id: 'ofm.interval.trialsHint',
      message: 'Registros independentes, inteiro a partir de 1. No recall, todos os positivos.',
    }),
  },
  confidence: confidenceWords(),
});

function toRow(
  {successes, trials, confidence}: Proportion,
  {share, low, high}: {share: number; low: number; high: number},
  {whole, number, percent}: Numbers,
): ResultRow {
  const [z, n, p] = [number(zOf(confidence)), whole(trials), number(share)];
  const rest = number(1 - share);
  const [twice, four] = [whole(2 * trials), `4·${n}²`];
  return {
    name: translate({id: 'ofm.interval.share', message: 'Proporção'}),
    value: percent(share),
    note: intervalText({low, high}, percent, confidence),
    formula: `p̂ = ${whole(successes)}/${n} = ${p}; (${p} + ${z}²/${twice} ± ${z}·√(${p}·${rest}/${n} + ${z}²/(${four}))) / (1 + ${z}²/${n})`,
  };
}

function calculate(read: ReadFields<typeof fields>, numbers: Numbers): Calculation<typeof fields> {
  if (read.status === 'invalid') {
    return read;
  }
  const result = wilsonInterval(read.values);
  return result.status === 'ok'
    ? {rows: [toRow(read.values, result, numbers)], problems: {}}
    : {problems: {[result.field]: {rule: result.rule}}};
}

/** Wilson’s interval of a proportion, such as a recall: with the example until somebody types. */
export function IntervalTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, read, link, change, settle, query} = useToolState(id, fields);
  const {rows, problems} = calculate(read, numbers);
  const named = words();
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.interval.title', message: 'Intervalo de uma proporção (Wilson)'})}
    >
      <ToolForm onLeave={settle}>
        <FieldList
          fields={fields}
          words={named}
          texts={texts}
          problems={problems}
          onChange={change}
        />
      </ToolForm>
      <Outcome
        id={id}
        query={query}
        rows={rows}
        link={link}
        labels={labelsOf(named)}
        limits={translate({
          id: 'ofm.interval.limits',
          message:
            'Supõe casos independentes, sorteados do mesmo uso. Com vários registros por pessoa, o intervalo real é mais largo.',
        })}
      />
    </Tool>
  );
}
