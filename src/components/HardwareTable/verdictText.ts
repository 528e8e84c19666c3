import {translate} from '@docusaurus/Translate';
import type {Suitability, Throughput, Use} from '@site/src/domain/hardware/uses';
import type {Numbers} from '@site/src/hooks/useNumbers';

type Judged = Suitability & {use: Use; memoryGB: number; throughput: Throughput};

function reason({verdict, neededGB, used, usable, memoryGB}: Judged, numbers: Numbers): string {
  const values = {
    needed: numbers.number(neededGB, 3),
    memory: numbers.number(memoryGB, 6),
    share: numbers.percent(used),
    limit: numbers.percent(usable),
  };
  switch (verdict) {
    case 'fits':
      return translate(
        {id: 'ofm.use.fits', message: 'cabe: {needed} de {memory} GB ({share})'},
        values,
      );
    case 'tight':
      return translate(
        {
          id: 'ofm.use.tight',
          message: 'cabe sem folga: {needed} de {memory} GB ({share}; o limite é {limit})',
        },
        values,
      );
    case 'too-small':
      return translate(
        {id: 'ofm.use.tooSmall', message: 'não cabe: pede {needed} GB e tem {memory}'},
        values,
      );
    case 'no-throughput':
      return translate({
        id: 'ofm.use.noThroughput',
        message: 'sem prazo previsível: a vazão de matriz não é publicada',
      });
  }
}

/** Whether hardware carries a use and why, per accelerator. */
export function verdictText(judged: Judged, numbers: Numbers): string {
  const {use, verdict, throughput} = judged;
  const trains = use !== 'serve-8b' && verdict !== 'too-small';
  const text = reason(judged, numbers);
  return trains && throughput === 'fp16'
    ? translate(
        {id: 'ofm.use.fp16', message: '{verdict}; sem BF16, treine em FP16 com escala da perda'},
        {verdict: text},
      )
    : text;
}
