import {type Measure, ratio} from '../tool/result';

/** Counts of records: a row per true class, a column per predicted class, in the same order. */
export type ConfusionMatrix = readonly (readonly number[])[];

export type UndefinedReason =
  | 'never-predicted'
  | 'never-real'
  | 'neither'
  | 'one-class-only'
  | 'undefined-class';

type ConfusionMeasure = Measure<UndefinedReason>;

export type ClassMeasures = {
  /** Records of the class that were predicted as such. */
  hits: number;
  /** Records of the class. */
  real: number;
  /** Records predicted as the class. */
  predicted: number;
  precision: ConfusionMeasure;
  recall: ConfusionMeasure;
  f1: ConfusionMeasure;
};

export type ConfusionResult =
  | {
      status: 'ok';
      records: number;
      correct: number;
      accuracy: number;
      mcc: ConfusionMeasure;
      classes: ClassMeasures[];
      /** Means over the classes, each with the same weight. */
      macro: Record<'precision' | 'recall' | 'f1', ConfusionMeasure>;
    }
  | {status: 'invalid'; field: 'matrix'; rule: 'not-square' | 'not-counts' | 'empty'};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function measuresOf(matrix: ConfusionMatrix, index: number): ClassMeasures {
  const hits = matrix[index]?.[index] ?? 0;
  const real = sum(matrix[index] ?? []);
  const predicted = sum(matrix.map((row) => row[index] ?? 0));
  return {
    hits,
    real,
    predicted,
    precision: ratio(hits, predicted, 'never-predicted'),
    recall: ratio(hits, real, 'never-real'),
    f1: ratio(2 * hits, real + predicted, 'neither'),
  };
}

function mean(measures: readonly ConfusionMeasure[]): ConfusionMeasure {
  const values = measures.flatMap((measure) => (measure.status === 'ok' ? [measure.value] : []));
  return values.length === measures.length
    ? {status: 'ok', value: sum(values) / values.length}
    : {status: 'undefined', reason: 'undefined-class'};
}

/**
 * Matthews’ correlation for any number of classes, from −1 to 1; for two it is
 * $(VP·VN − FP·FN)/\sqrt{(VP+FP)(VP+FN)(VN+FP)(VN+FN)}$.
 *
 * @see Gorodkin (2004), Comparing two K-category assignments by a K-category correlation
 * coefficient, Computational Biology and Chemistry 28
 */
function correlation(classes: readonly ClassMeasures[], records: number): ConfusionMeasure {
  const squares = (key: 'real' | 'predicted'): number =>
    sum(classes.map((one) => (one[key] / records) ** 2));
  const shared = sum(classes.map((one) => (one.real / records) * (one.predicted / records)));
  const correct = sum(classes.map((one) => one.hits / records));
  const oneClass = classes.some((one) => one.real === records || one.predicted === records);
  return oneClass
    ? {status: 'undefined', reason: 'one-class-only'}
    : {
        status: 'ok',
        value: (correct - shared) / Math.sqrt((1 - squares('predicted')) * (1 - squares('real'))),
      };
}

function problem(matrix: ConfusionMatrix): ConfusionResult | undefined {
  const invalid = (rule: 'not-square' | 'not-counts' | 'empty'): ConfusionResult => ({
    status: 'invalid',
    field: 'matrix',
    rule,
  });
  if (matrix.length < 2 || matrix.some((row) => row.length !== matrix.length)) {
    return invalid('not-square');
  }
  if (matrix.flat().some((count) => !Number.isSafeInteger(count) || count < 0)) {
    return invalid('not-counts');
  }
  return sum(matrix.flat()) === 0 ? invalid('empty') : undefined;
}

/** Every measure of a confusion matrix; shares from 0 to 1, without unit. */
export function confusionMeasures(matrix: ConfusionMatrix): ConfusionResult {
  const wrong = problem(matrix);
  if (wrong) {
    return wrong;
  }
  const classes = matrix.map((_row, index) => measuresOf(matrix, index));
  const records = sum(matrix.flat());
  const correct = sum(classes.map(({hits}) => hits));
  return {
    status: 'ok',
    records,
    correct,
    accuracy: correct / records,
    mcc: correlation(classes, records),
    classes,
    macro: {
      precision: mean(classes.map(({precision}) => precision)),
      recall: mean(classes.map(({recall}) => recall)),
      f1: mean(classes.map(({f1}) => f1)),
    },
  };
}
