import {translate} from '@docusaurus/Translate';
import {pasteProblemText, problemText} from '@site/src/components/Tool/problemText';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {cohensKappa, type KappaResult} from '@site/src/domain/evaluation/kappa';
import {
  type AlphaResult,
  krippendorffsAlpha,
  type Scale,
  scales,
} from '@site/src/domain/evaluation/krippendorff';
import type {PasteProblem} from '@site/src/domain/evaluation/pastedCells';
import {expandCounts, type Ratings} from '@site/src/domain/evaluation/ratings';
import {readCounts} from '@site/src/domain/evaluation/readCounts';
import {mostItems, type RatingsFormat, readRatings} from '@site/src/domain/evaluation/readRatings';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {Numbers} from '@site/src/hooks/useNumbers';
import {intervalText} from './intervalText';
import {measureText} from './measureText';

export const agreementFields = {
  format: {type: 'choice', start: 'counts', options: ['counts', 'items']},
  scale: {type: 'choice', start: 'nominal', options: scales},
} as const satisfies ToolFields;

export type Agreement =
  | {rows: ResultRow[]; problem?: undefined}
  | {rows?: undefined; problem: string};

type Ok<T> = Extract<T, {status: 'ok'}>;

const methodText = {
  'large-sample': () =>
    translate({id: 'ofm.agreement.largeSample', message: 'aproximação para amostras grandes'}),
  bootstrap: () => translate({id: 'ofm.agreement.bootstrap', message: 'por bootstrap'}),
};

const withMethod = (interval: string, method: keyof typeof methodText): string =>
  `${interval}, ${methodText[method]()}`;

const noInterval = (): string =>
  translate({
    id: 'ofm.agreement.noInterval',
    message: 'sem intervalo: em muitos sorteios a medida não existe',
  });

function kappaRows(kappa: Ok<KappaResult>, {whole, decimal, percent}: Numbers): ResultRow[] {
  const {pairs, observed, expected, interval} = kappa;
  const [po, pe] = [decimal(observed), decimal(expected)];
  const note = interval
    ? withMethod(intervalText(interval, decimal), interval.method)
    : noInterval();
  return [
    {
      name: translate({id: 'ofm.agreement.observed', message: 'Acordo observado, pₒ'}),
      value: percent(observed),
      formula: `${whole(Math.round(observed * pairs))}/${whole(pairs)}`,
    },
    {
      name: translate({id: 'ofm.agreement.kappa', message: 'Kappa de Cohen, κ'}),
      note,
      ...measureText(kappa.kappa, decimal),
      formula: `(pₒ − pₑ)/(1 − pₑ) = (${po} − ${pe})/(1 − ${pe})`,
    },
  ];
}

function alphaRow(alpha: Ok<AlphaResult>, {whole, decimal, number}: Numbers): ResultRow {
  const {observed, expected, interval, items, labels} = alpha;
  const note = interval ? withMethod(intervalText(interval, decimal), 'bootstrap') : noInterval();
  const from = translate(
    {id: 'ofm.agreement.from', message: '{labels} rótulos em {items} itens'},
    {labels: whole(labels), items: whole(items)},
  );
  return {
    name: translate({id: 'ofm.agreement.alpha', message: 'Alfa de Krippendorff, α'}),
    note,
    ...measureText(alpha.alpha, decimal),
    formula: `1 − Dₒ/Dₑ = 1 − ${number(observed)}/${number(expected)}; ${from}`,
  };
}

function agreementOf(
  read: ({status: 'ok'} & Ratings) | PasteProblem,
  scale: Scale,
  numbers: Numbers,
): Agreement {
  if (read.status === 'invalid') {
    return {problem: pasteProblemText(read)};
  }
  const alpha = krippendorffsAlpha(read, scale);
  if (alpha.status === 'invalid') {
    return {problem: problemText(alpha.rule)};
  }
  const kappa = scale === 'nominal' ? cohensKappa(read.items, read.categories.length) : undefined;
  const ofTwo = kappa?.status === 'ok' ? kappaRows(kappa, numbers) : [];
  return {rows: [...ofTwo, alphaRow(alpha, numbers)]};
}

/** Agreement of two people from a square table of counts. */
export function agreementOfCounts(text: string, numbers: Numbers): Agreement {
  const table = readCounts(text, numbers.mark, mostItems);
  return table.status === 'ok'
    ? agreementOf(
        {
          status: 'ok',
          ...expandCounts(
            table.counts,
            table.counts.map((_row, i) => table.labels[i] ?? String(i + 1)),
          ),
        },
        'nominal',
        numbers,
      )
    : {problem: pasteProblemText(table)};
}

/** Agreement of two people or more from a row per item. */
export function agreementOfItems(text: string, format: RatingsFormat, numbers: Numbers): Agreement {
  return agreementOf(readRatings(text, format), format.scale, numbers);
}
