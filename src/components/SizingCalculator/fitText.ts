import {translate} from '@docusaurus/Translate';
import type {Verdict} from '@site/src/domain/sizing/fit';
import type {Need} from '@site/src/domain/sizing/need';
import type {Units} from '@site/src/hooks/useUnits';

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'fits':
      return translate({id: 'ofm.sizing.fits', message: 'cabe com folga'});
    case 'tight':
      return translate({id: 'ofm.sizing.tight', message: 'cabe sem folga'});
    case 'no':
      return translate({id: 'ofm.sizing.no', message: 'não cabe'});
  }
}

/** How full the memory is, and how full it may be planned to be. */
export function fitText({fit, memoryGB, usable}: Need, {number, whole}: Units): string {
  return translate(
    {
      id: 'ofm.sizing.fitNote',
      message: '{used}% de {memory}: {verdict}. Planeje até {usable}%.',
    },
    {
      used: whole(100 * fit.used),
      memory: `${number(memoryGB)} GB`,
      verdict: verdictName(fit.verdict),
      usable: whole(100 * usable),
    },
  );
}
