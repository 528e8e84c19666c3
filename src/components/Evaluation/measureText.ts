import {translate} from '@docusaurus/Translate';
import type {UndefinedReason} from '@site/src/domain/evaluation/confusion';
import type {Measure} from '@site/src/domain/tool/result';

type Reason = UndefinedReason | 'single-category';

const reasons: Record<Reason, () => string> = {
  'never-predicted': () =>
    translate({
      id: 'ofm.undefined.neverPredicted',
      message: 'não existe: a classe nunca foi prevista',
    }),
  'never-real': () =>
    translate({id: 'ofm.undefined.neverReal', message: 'não existe: não há casos da classe'}),
  neither: () =>
    translate({
      id: 'ofm.undefined.neither',
      message: 'não existe: a classe não ocorre nem é prevista',
    }),
  'one-class-only': () =>
    translate({
      id: 'ofm.undefined.oneClassOnly',
      message: 'não existe: há uma classe só, real ou prevista',
    }),
  'undefined-class': () =>
    translate({
      id: 'ofm.undefined.undefinedClass',
      message: 'não existe: falta a medida de alguma classe',
    }),
  'single-category': () =>
    translate({
      id: 'ofm.undefined.singleCategory',
      message: 'não existe: só um rótulo foi usado, e nada se espera do acaso',
    }),
};

/** A measure as a value and a note; one that does not exist is a dash and the reason. */
export function measureText(
  measure: Measure<Reason>,
  write: (value: number) => string,
): {value: string; note?: string} {
  return measure.status === 'ok'
    ? {value: write(measure.value)}
    : {value: '—', note: reasons[measure.reason]()};
}
