import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';

type Cash =
  | 'subscriptions'
  | 'acceptance'
  | 'proposalHours'
  | 'investment'
  | 'salesCycle'
  | 'ramp'
  | 'delay'
  | 'advance';

/** Words of the fields about selling and getting paid. */
export const cashWords = (): Pick<ToolWords<Fields>, Cash> => ({
  subscriptions: {
    label: translate({id: 'ofm.unitEconomics.subscriptions', message: 'Assinaturas ativas'}),
    hint: translate({
      id: 'ofm.unitEconomics.subscriptionsHint',
      message: 'Com a agenda cheia. O resto das horas vai para projetos.',
    }),
  },
  acceptance: {
    label: translate({id: 'ofm.unitEconomics.acceptance', message: 'Propostas aceitas (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.acceptanceHint',
      message: '25 é uma em quatro; de 1 a 100.',
    }),
  },
  proposalHours: {
    label: translate({id: 'ofm.unitEconomics.proposalHours', message: 'Horas por proposta'}),
  },
  investment: {
    label: translate({id: 'ofm.unitEconomics.investment', message: 'Gasto inicial (R$)'}),
    hint: translate({
      id: 'ofm.unitEconomics.investmentHint',
      message: 'Pago antes do primeiro mês: abertura, máquinas, site.',
    }),
  },
  salesCycle: {
    label: translate({id: 'ofm.unitEconomics.salesCycle', message: 'Ciclo de venda (meses)'}),
    hint: translate({
      id: 'ofm.unitEconomics.salesCycleHint',
      message: 'Até o primeiro contrato; de 0 a 36.',
    }),
  },
  ramp: {
    label: translate({id: 'ofm.unitEconomics.ramp', message: 'Até encher a agenda (meses)'}),
    hint: translate({
      id: 'ofm.unitEconomics.rampHint',
      message: 'Depois do ciclo de venda, em linha reta; de 1 a 60.',
    }),
  },
  delay: {
    label: translate({id: 'ofm.unitEconomics.delay', message: 'Prazo de recebimento (meses)'}),
    hint: translate({
      id: 'ofm.unitEconomics.delayHint',
      message: 'Do trabalho ao pagamento; de 0 a 12.',
    }),
  },
  advance: {
    label: translate({id: 'ofm.unitEconomics.advance', message: 'Parte adiantada (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.advanceHint',
      message: 'Paga um mês antes do trabalho.',
    }),
  },
});
