import {translate} from '@docusaurus/Translate';
import type {Confidence} from '@site/src/domain/evaluation/confidence';
import type {Interval} from '@site/src/domain/tool/result';

/** An interval in words, its bounds written by `write`. */
export function intervalText(
  {low, high}: Interval,
  write: (value: number) => string,
  confidence: Confidence = '95',
): string {
  return translate(
    {id: 'ofm.evaluation.interval', message: 'de {low} a {high}, com {confidence}% de confiança'},
    {low: write(low), high: write(high), confidence},
  );
}
