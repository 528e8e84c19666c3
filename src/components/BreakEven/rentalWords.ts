import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/breakEven/fields';

/** The inputs about the machine that is rented. */
export const rentalWords = () =>
  ({
    rentUSDPerHour: {
      label: translate({id: 'ofm.breakEven.rent', message: 'Sob demanda, p (US$ por hora)'}),
      hint: translate({
        id: 'ofm.breakEven.rentHint',
        message: 'Da máquina inteira. Dele saem o spot e a reserva.',
      }),
    },
    otherUSDPerHour: {
      label: translate({
        id: 'ofm.breakEven.otherPrice',
        message: 'Provedor especializado (US$ por hora)',
      }),
      hint: translate({
        id: 'ofm.breakEven.otherHint',
        message: 'Vazio se não há oferta.',
      }),
    },
    brazilBRLPerHour: {
      label: translate({
        id: 'ofm.breakEven.brazilPrice',
        message: 'No Brasil (R$ por hora, com tributos)',
      }),
      hint: translate({
        id: 'ofm.breakEven.brazilHint',
        message: 'Sem preço verificado: simule no provedor, guarde a data e preencha.',
      }),
    },
    rentTax: {
      label: translate({
        id: 'ofm.breakEven.rentTax',
        message: 'Tributos sobre o aluguel de fora (%)',
      }),
      hint: translate({
        id: 'ofm.breakEven.rentTaxHint',
        message: 'Não temos carga verificada: pergunte ao contador. De 0 a 100.',
      }),
    },
    spotDiscount: {
      label: translate({id: 'ofm.breakEven.spotDiscount', message: 'Desconto do spot, d (%)'}),
      hint: translate({
        id: 'ofm.breakEven.spotDiscountHint',
        message: 'De 0 a 99. Muda por região e dia; os 60 são hipótese.',
      }),
    },
    checkpointMinutes: {
      label: translate({id: 'ofm.breakEven.checkpoint', message: 'Entre checkpoints, τ (min)'}),
    },
    restartMinutes: {
      label: translate({id: 'ofm.breakEven.restart', message: 'Reinício, r (min)'}),
    },
    interruptionHours: {
      label: translate({id: 'ofm.breakEven.interruption', message: 'Interrupção a cada, λ (h)'}),
      hint: translate({
        id: 'ofm.breakEven.interruptionHint',
        message: 'Média do seu registro, a partir de 0,1.',
      }),
    },
    reservedDiscount: {
      label: translate({
        id: 'ofm.breakEven.reservedDiscount',
        message: 'Desconto da reserva, d (%)',
      }),
      hint: translate({
        id: 'ofm.breakEven.reservedDiscountHint',
        message: 'Em troca de pagar todas as horas. De 0 a 99; os 40 são hipótese.',
      }),
    },
  }) satisfies Partial<ToolWords<Fields>>;
