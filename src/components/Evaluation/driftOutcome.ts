import {translate} from '@docusaurus/Translate';
import {pasteProblemText, problemText} from '@site/src/components/Tool/problemText';
import type {ResultRow} from '@site/src/components/Tool/Results';
import {type KsResult, kolmogorovSmirnov} from '@site/src/domain/evaluation/kolmogorovSmirnov';
import {
  type Bin,
  binCounts,
  type PsiResult,
  populationStability,
} from '@site/src/domain/evaluation/psi';
import {readColumn} from '@site/src/domain/evaluation/readColumn';
import type {ToolFields} from '@site/src/domain/tool/fields';
import type {DecimalMark} from '@site/src/domain/tool/parseNumber';
import type {Numbers} from '@site/src/hooks/useNumbers';

/** Four bins make the chapter’s table. */
export const driftFields = {
  bins: {type: 'choice', start: '4', options: binCounts},
} as const satisfies ToolFields;

type Side = 'reference' | 'current';

export type Drift = {
  rows?: ResultRow[];
  bins?: Bin[];
  problems: Partial<Record<Side, string>>;
};

type Ok<T> = Extract<T, {status: 'ok'}>;
type Sizes = Record<Side, number>;

function psiRow({psi, bins, expected, limit, pValue}: Ok<PsiResult>, numbers: Numbers): ResultRow {
  const {decimal, number, chance, whole} = numbers;
  return {
    name: 'PSI',
    value: decimal(psi),
    note: translate(
      {
        id: 'ofm.drift.psiNote',
        message:
          'sem mudança, a média seria {expected} e só 1% das janelas passaria de {limit}; valor-p {pValue}',
      },
      {expected: number(expected, 3), limit: number(limit, 3), pValue: chance(pValue)},
    ),
    formula: translate(
      {id: 'ofm.drift.psiFormula', message: 'Σ (a − e)·ln(a/e) nas {bins} faixas da tabela'},
      {bins: whole(bins.length)},
    ),
  };
}

function ksRow(
  {distance, at, critical, pValue, ties}: Ok<KsResult>,
  {reference: n, current: m}: Sizes,
  {decimal, number, chance, whole}: Numbers,
): ResultRow {
  const values = {critical: number(critical, 3), pValue: chance(pValue), at: number(at)};
  const note = translate(
    {
      id: 'ofm.drift.ksNote',
      message: 'limite de 5%: {critical}; valor-p {pValue}; maior distância em {at}',
    },
    values,
  );
  const tied = translate({
    id: 'ofm.drift.ties',
    message: 'há valores repetidos, e o valor-p sai maior que o certo',
  });
  const [a, b] = [whole(n), whole(m)];
  return {
    name: translate({id: 'ofm.drift.ks', message: 'Distância KS, D'}),
    value: decimal(distance),
    note: ties ? `${note}; ${tied}` : note,
    formula: `D₅% = ${decimal(1.358)}·√((n + m)/(n·m)) = ${decimal(1.358)}·√((${a} + ${b})/(${a}·${b}))`,
  };
}

function sizeRow({reference, current}: Sizes, missing: Sizes, {whole}: Numbers): ResultRow {
  return {
    name: translate({id: 'ofm.drift.sizes', message: 'Registros, n e m'}),
    value: translate(
      {id: 'ofm.drift.sizesValue', message: '{n} e {m}'},
      {n: whole(reference), m: whole(current)},
    ),
    ...(missing.reference + missing.current > 0 && {
      note: translate(
        {id: 'ofm.drift.missing', message: 'fora da conta, por faltarem: {n} e {m}'},
        {n: whole(missing.reference), m: whole(missing.current)},
      ),
    }),
  };
}

/** The values that a bin holds. */
export function rangeText({from, to}: Bin, {number}: Numbers): string {
  if (from === undefined) {
    return `≤ ${to === undefined ? '' : number(to)}`;
  }
  return to === undefined
    ? `> ${number(from)}`
    : translate(
        {id: 'ofm.drift.range', message: 'mais de {from} a {to}'},
        {from: number(from), to: number(to)},
      );
}

/** The bins as rows of an export; the page shows them as a table. */
export function binRows(bins: readonly Bin[], numbers: Numbers): ResultRow[] {
  const {percent, decimal} = numbers;
  return bins.map((bin) => ({
    name: translate(
      {id: 'ofm.drift.binPart', message: 'Parcela da faixa {range}'},
      {range: rangeText(bin, numbers)},
    ),
    value: decimal(bin.part),
    note: translate(
      {id: 'ofm.drift.binShares', message: 'referência {reference}, atual {current}'},
      {reference: percent(bin.reference), current: percent(bin.current)},
    ),
  }));
}

/** PSI and KS of two pasted columns. */
export function driftOf(
  texts: Record<Side, string>,
  {decimal, bins}: {decimal: DecimalMark; bins: number},
  numbers: Numbers,
): Drift {
  const reference = readColumn(texts.reference, decimal);
  const current = readColumn(texts.current, decimal);
  if (reference.status === 'invalid' || current.status === 'invalid') {
    return {
      problems: {
        ...(reference.status === 'invalid' && {reference: pasteProblemText(reference)}),
        ...(current.status === 'invalid' && {current: pasteProblemText(current)}),
      },
    };
  }
  const psi = populationStability(reference.values, current.values, bins);
  if (psi.status === 'invalid') {
    return {problems: {[psi.field]: problemText(psi.rule)}};
  }
  const ks = kolmogorovSmirnov(reference.values, current.values);
  if (ks.status === 'invalid') {
    return {problems: {[ks.field]: problemText(ks.rule)}};
  }
  const sizes = {reference: reference.values.length, current: current.values.length};
  const missing = {reference: reference.missing, current: current.missing};
  return {
    rows: [psiRow(psi, numbers), ksRow(ks, sizes, numbers), sizeRow(sizes, missing, numbers)],
    bins: psi.bins,
    problems: {},
  };
}
