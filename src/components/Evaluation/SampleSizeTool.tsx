import {translate} from '@docusaurus/Translate';
import {Tool, ToolForm} from '@site/src/components/Tool';
import {FieldList, labelsOf, type ToolWords} from '@site/src/components/Tool/FieldList';
import {Outcome} from '@site/src/components/Tool/Outcome';
import type {Calculation, ResultRow} from '@site/src/components/Tool/Results';
import {zOf} from '@site/src/domain/evaluation/confidence';
import {
  type SamplePlan,
  type SampleSizeResult,
  sampleSize,
} from '@site/src/domain/evaluation/sampleSize';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {ReadFields} from '@site/src/domain/tool/readField';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {confidenceField, confidenceWords} from './confidenceField';
import {intervalText} from './intervalText';

const id = 'sample-size';
const fields = {
  share: {type: 'number', start: 90, min: 0, max: 100, percent: true},
  margin: {type: 'number', start: 5, min: 0, max: 100, percent: true},
  prevalence: {type: 'number', start: 5, min: 0, max: 100, percent: true},
  confidence: confidenceField,
} as const satisfies ToolFields;

const words = (): ToolWords<typeof fields> => ({
  share: {
    label: translate({id: 'ofm.sampleSize.share', message: 'Proporção esperada, p (%)'}),
    hint: translate({
      id: 'ofm.sampleSize.shareHint',
      message: 'Entre 0 e 100. Sem ideia, use 50: é o caso que pede mais.',
    }),
  },
  margin: {
    label: translate({id: 'ofm.sampleSize.margin', message: 'Margem, e (± p.p.)'}),
    hint: translate({
      id: 'ofm.sampleSize.marginHint',
      message: 'Pontos percentuais, maior que 0: metade da largura do intervalo.',
    }),
  },
  prevalence: {
    label: translate({id: 'ofm.sampleSize.prevalence', message: 'Registros que contam, π (%)'}),
    hint: translate({
      id: 'ofm.sampleSize.prevalenceHint',
      message: 'No recall, a parte de positivos. Na acurácia, 100.',
    }),
  },
  confidence: confidenceWords(),
});

function toRows(
  {share, margin, prevalence, confidence}: SamplePlan,
  {counted, total, expected}: Extract<SampleSizeResult, {status: 'ok'}>,
  {whole, number, percent}: Numbers,
): ResultRow[] {
  const [z, p, rest] = [number(zOf(confidence)), number(share), number(1 - share)];
  return [
    {
      name: translate({id: 'ofm.sampleSize.counted', message: 'Casos a medir, n₊'}),
      value: whole(counted),
      note: translate(
        {
          id: 'ofm.sampleSize.expected',
          message: 'se der o esperado, o intervalo de Wilson será {interval}',
        },
        {interval: intervalText(expected, percent, confidence)},
      ),
      formula: `z²·p·(1 − p)/e² = ${z}²·${p}·${rest}/${number(margin)}²`,
    },
    {
      name: translate({id: 'ofm.sampleSize.total', message: 'Registros no total, n'}),
      value: whole(total),
      formula: `n₊/π = ${whole(counted)}/${number(prevalence)}`,
    },
  ];
}

function calculate(read: ReadFields<typeof fields>, numbers: Numbers): Calculation<typeof fields> {
  if (read.status === 'invalid') {
    return read;
  }
  const result = sampleSize(read.values);
  return result.status === 'ok'
    ? {rows: toRows(read.values, result, numbers), problems: {}}
    : {problems: {[result.field]: {rule: result.rule}}};
}

/** How many records a margin takes. */
export function SampleSizeTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, read, link, change, settle, query} = useToolState(id, fields);
  const {rows, problems} = calculate(read, numbers);
  const named = words();
  return (
    <Tool id={id} title={translate({id: 'ofm.sampleSize.title', message: 'Tamanho da amostra'})}>
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
          id: 'ofm.sampleSize.limits',
          message:
            'Serve para planejar: a aproximação falha com poucos casos ou proporção perto de 0 ou 100%. No relatório, use o intervalo de Wilson.',
        })}
      />
    </Tool>
  );
}
