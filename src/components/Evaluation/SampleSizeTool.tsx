import {translate} from '@docusaurus/Translate';
import {Tool, ToolForm} from '@site/src/components/Tool';
import {NumberField} from '@site/src/components/Tool/Fields';
import {Outcome} from '@site/src/components/Tool/Outcome';
import {problemText} from '@site/src/components/Tool/problemText';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {confidences, zOf} from '@site/src/domain/evaluation/confidence';
import {readPercent} from '@site/src/domain/evaluation/fields';
import {
  type SamplePlan,
  type SampleSizeResult,
  sampleSize,
} from '@site/src/domain/evaluation/sampleSize';
import {type FieldTexts, linkQuery} from '@site/src/domain/evaluation/toolFields';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {ConfidenceChoice} from './ConfidenceChoice';
import {intervalText} from './intervalText';

const id = 'sample-size';
const fields = {
  share: 'percent',
  margin: 'percent',
  prevalence: 'percent',
  confidence: confidences,
} as const;
const example: FieldTexts<typeof fields> = {
  share: '90',
  margin: '5',
  prevalence: '5',
  confidence: '95',
};

type Name = 'share' | 'margin' | 'prevalence';
type Calculation = {rows?: ResultRow[]; problems: Partial<Record<Name, string>>};

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

function calculate(texts: FieldTexts<typeof fields>, numbers: Numbers): Calculation {
  const read = {
    share: readPercent(texts.share, numbers.mark),
    margin: readPercent(texts.margin, numbers.mark),
    prevalence: readPercent(texts.prevalence, numbers.mark),
  };
  const {share, margin, prevalence} = read;
  if (share.status === 'ok' && margin.status === 'ok' && prevalence.status === 'ok') {
    const plan = {
      share: share.value,
      margin: margin.value,
      prevalence: prevalence.value,
      confidence: texts.confidence,
    };
    const result = sampleSize(plan);
    return result.status === 'ok'
      ? {rows: toRows(plan, result, numbers), problems: {}}
      : {problems: {[result.field]: problemText(result.rule)}};
  }
  const problems = Object.entries(read).flatMap(([name, value]) =>
    value.status === 'invalid' ? [[name, problemText(value.rule)]] : [],
  );
  return {problems: Object.fromEntries(problems)};
}

/** How many records a margin takes. */
export function SampleSizeTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, link, change, settle} = useToolState(id, fields, example);
  const {rows, problems} = calculate(texts, numbers);
  return (
    <Tool id={id} title={translate({id: 'ofm.sampleSize.title', message: 'Tamanho da amostra'})}>
      <ToolForm onLeave={settle}>
        <NumberField
          label={translate({id: 'ofm.sampleSize.share', message: 'Proporção esperada, p (%)'})}
          hint={translate({
            id: 'ofm.sampleSize.shareHint',
            message: 'Entre 0 e 100. Sem ideia, use 50: é o caso que pede mais.',
          })}
          value={texts.share}
          problem={problems.share}
          onChange={(share) => change({share})}
        />
        <NumberField
          label={translate({id: 'ofm.sampleSize.margin', message: 'Margem, e (± p.p.)'})}
          hint={translate({
            id: 'ofm.sampleSize.marginHint',
            message: 'Pontos percentuais, maior que 0: metade da largura do intervalo.',
          })}
          value={texts.margin}
          problem={problems.margin}
          onChange={(margin) => change({margin})}
        />
        <NumberField
          label={translate({
            id: 'ofm.sampleSize.prevalence',
            message: 'Registros que contam, π (%)',
          })}
          hint={translate({
            id: 'ofm.sampleSize.prevalenceHint',
            message: 'No recall, a parte de positivos. Na acurácia, 100.',
          })}
          value={texts.prevalence}
          problem={problems.prevalence}
          onChange={(prevalence) => change({prevalence})}
        />
        <ConfidenceChoice
          value={texts.confidence}
          onChange={(confidence) => change({confidence})}
        />
      </ToolForm>
      <Outcome
        id={id}
        query={linkQuery(id, fields, texts, example, numbers.mark)}
        rows={rows}
        link={link}
        limits={translate({
          id: 'ofm.sampleSize.limits',
          message:
            'Serve para planejar: a aproximação falha com poucos casos ou proporção perto de 0 ou 100%. No relatório, use o intervalo de Wilson.',
        })}
      />
    </Tool>
  );
}
