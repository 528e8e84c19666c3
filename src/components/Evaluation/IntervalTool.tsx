import {translate} from '@docusaurus/Translate';
import {Tool, ToolForm} from '@site/src/components/Tool';
import {NumberField} from '@site/src/components/Tool/Fields';
import {Outcome} from '@site/src/components/Tool/Outcome';
import {problemText} from '@site/src/components/Tool/problemText';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {type Confidence, confidences, zOf} from '@site/src/domain/evaluation/confidence';
import {readCount} from '@site/src/domain/evaluation/fields';
import {type FieldTexts, linkQuery} from '@site/src/domain/evaluation/toolFields';
import {wilsonInterval} from '@site/src/domain/evaluation/wilson';
import {type Numbers, useNumbers} from '@site/src/hooks/useNumbers';
import {useToolState} from '@site/src/hooks/useToolState';
import type {ReactNode} from 'react';
import {ConfidenceChoice} from './ConfidenceChoice';
import {intervalText} from './intervalText';

const id = 'interval';
const fields = {successes: 'count', trials: 'count', confidence: confidences} as const;
/** Devolutions that the model of the chapter’s example finds, of all in its test. */
const example: FieldTexts<typeof fields> = {successes: '99', trials: '256', confidence: '95'};

type Calculation = {rows?: ResultRow[]; problems: Partial<Record<'successes' | 'trials', string>>};

function toRow(
  {successes, trials, confidence}: {successes: number; trials: number; confidence: Confidence},
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

function calculate(texts: FieldTexts<typeof fields>, numbers: Numbers): Calculation {
  const successes = readCount(texts.successes, numbers.mark);
  const trials = readCount(texts.trials, numbers.mark);
  if (successes.status === 'invalid' || trials.status === 'invalid') {
    return {
      problems: {
        ...(successes.status === 'invalid' && {successes: problemText(successes.rule)}),
        ...(trials.status === 'invalid' && {trials: problemText(trials.rule)}),
      },
    };
  }
  const counts = {
    successes: successes.value,
    trials: trials.value,
    confidence: texts.confidence,
  };
  const result = wilsonInterval(counts);
  return result.status === 'ok'
    ? {rows: [toRow(counts, result, numbers)], problems: {}}
    : {problems: {[result.field]: problemText(result.rule)}};
}

/** Wilson’s interval of a proportion, such as a recall: with the example until somebody types. */
export function IntervalTool(): ReactNode {
  const numbers = useNumbers();
  const {texts, link, change, settle} = useToolState(id, fields, example);
  const {rows, problems} = calculate(texts, numbers);
  return (
    <Tool
      id={id}
      title={translate({id: 'ofm.interval.title', message: 'Intervalo de uma proporção (Wilson)'})}
    >
      <ToolForm onLeave={settle}>
        <NumberField
          label={translate({id: 'ofm.interval.successes', message: 'Acertos, k'})}
          hint={translate({
            id: 'ofm.interval.successesHint',
            message: 'Registros, inteiro de 0 a n. No recall, os positivos encontrados.',
          })}
          value={texts.successes}
          problem={problems.successes}
          onChange={(successes) => change({successes})}
        />
        <NumberField
          label={translate({id: 'ofm.interval.trials', message: 'Casos, n'})}
          hint={translate({
            id: 'ofm.interval.trialsHint',
            message:
              'Registros independentes, inteiro a partir de 1. No recall, todos os positivos.',
          })}
          value={texts.trials}
          problem={problems.trials}
          onChange={(trials) => change({trials})}
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
          id: 'ofm.interval.limits',
          message:
            'Supõe casos independentes, sorteados do mesmo uso. Com vários registros por pessoa, o intervalo real é mais largo.',
        })}
      />
    </Tool>
  );
}
