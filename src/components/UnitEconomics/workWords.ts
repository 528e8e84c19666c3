import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';

type Work =
  | 'projectHours'
  | 'reserve'
  | 'projectDirectCost'
  | 'routineHours'
  | 'incidentHours'
  | 'retrainings'
  | 'retrainingHours'
  | 'subscriptionDirectCost';

/** Words of the fields about one project and one subscription. */
export const workWords = (): Pick<ToolWords<Fields>, Work> => ({
  projectHours: {
    label: translate({id: 'ofm.unitEconomics.projectHours', message: 'Horas do projeto, H'}),
    hint: translate({
      id: 'ofm.unitEconomics.projectHoursHint',
      message: 'Estimadas, sem a reserva; de 1 a 10.000.',
    }),
  },
  reserve: {
    label: translate({id: 'ofm.unitEconomics.reserve', message: 'Reserva de risco, r (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.reserveHint',
      message: '10, 15 ou 20, conforme a incerteza.',
    }),
  },
  projectDirectCost: {
    label: translate({
      id: 'ofm.unitEconomics.projectDirectCost',
      message: 'Custo direto do projeto, D (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.projectDirectCostHint',
      message: 'Nuvem, anotação e viagem só desse projeto.',
    }),
  },
  routineHours: {
    label: translate({
      id: 'ofm.unitEconomics.routineHours',
      message: 'Horas de rotina da assinatura por mês',
    }),
  },
  incidentHours: {
    label: translate({
      id: 'ofm.unitEconomics.incidentHours',
      message: 'Horas de reserva de incidente por mês',
    }),
  },
  retrainings: {
    label: translate({id: 'ofm.unitEconomics.retrainings', message: 'Retreinos por ano'}),
    hint: translate({id: 'ofm.unitEconomics.retrainingsHint', message: 'De 0 a 366.'}),
  },
  retrainingHours: {
    label: translate({id: 'ofm.unitEconomics.retrainingHours', message: 'Horas de um retreino'}),
  },
  subscriptionDirectCost: {
    label: translate({
      id: 'ofm.unitEconomics.subscriptionDirectCost',
      message: 'Nuvem da assinatura por mês (R$)',
    }),
  },
});
