import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';

type Tax = 'regime' | 'payroll' | 'issRate' | 'employerRate' | 'ownRate';

/** Words of the fields about tax. */
export const taxWords = (): Pick<ToolWords<Fields>, Tax> => ({
  regime: {
    label: translate({id: 'ofm.unitEconomics.regime', message: 'Regime'}),
    hint: translate({
      id: 'ofm.unitEconomics.regimeHint',
      message: 'Fora do Brasil, ou no lucro real, use uma alíquota sua.',
    }),
    options: {
      simples: translate({id: 'ofm.unitEconomics.simples', message: 'Simples Nacional'}),
      presumed: translate({id: 'ofm.unitEconomics.presumed', message: 'Lucro presumido'}),
      own: translate({id: 'ofm.unitEconomics.own', message: 'Alíquota própria'}),
    },
  },
  payroll: {
    label: translate({
      id: 'ofm.unitEconomics.payroll',
      message: 'Folha declarada em 12 meses, F (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.payrollHint',
      message: 'Salários, pró-labore, FGTS e contribuição patronal recolhidos.',
    }),
  },
  issRate: {
    label: translate({id: 'ofm.unitEconomics.issRate', message: 'ISS do município (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.issRateHint',
      message: 'De 2 a 5; 0 só na exportação. No Simples, só conta acima de R$ 3,6 milhões.',
    }),
  },
  employerRate: {
    label: translate({
      id: 'ofm.unitEconomics.employerRate',
      message: 'Contribuição patronal (% da folha)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.employerRateHint',
      message: 'Fora do Simples: 20 sobre pró-labore; com risco e terceiros, 26,8 ou mais.',
    }),
  },
  ownRate: {
    label: translate({id: 'ofm.unitEconomics.ownRate', message: 'Alíquota própria, t (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.ownRateHint',
      message: 'De todos os tributos sobre a receita; de 0 a 60.',
    }),
  },
});
