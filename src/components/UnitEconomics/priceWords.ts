import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/finance/fields';

type Price = 'pricing' | 'hourPrice' | 'projectPrice' | 'subscriptionPrice' | 'margin';

/** Words of the fields about prices that are charged. */
export const priceWords = (): Pick<ToolWords<Fields>, Price> => ({
  pricing: {
    label: translate({id: 'ofm.unitEconomics.pricing', message: 'Preço que você pratica'}),
    hint: translate({
      id: 'ofm.unitEconomics.pricingHint',
      message: 'Pela hora, o custo direto é repassado e fica fora da receita.',
    }),
    options: {
      hour: translate({id: 'ofm.unitEconomics.byHour', message: 'pela hora interna'}),
      work: translate({id: 'ofm.unitEconomics.byWork', message: 'por projeto e por mês'}),
    },
  },
  hourPrice: {
    label: translate({id: 'ofm.unitEconomics.hourPrice', message: 'Preço por hora usado (R$)'}),
    hint: translate({
      id: 'ofm.unitEconomics.hourPriceHint',
      message: 'Com tributo; de 1 a 100.000.',
    }),
  },
  projectPrice: {
    label: translate({
      id: 'ofm.unitEconomics.projectPrice',
      message: 'Preço usado do projeto (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.projectPriceHint',
      message: 'Com tributo e custo direto, em reais inteiros.',
    }),
  },
  subscriptionPrice: {
    label: translate({
      id: 'ofm.unitEconomics.subscriptionPrice',
      message: 'Preço usado da assinatura por mês (R$)',
    }),
    hint: translate({
      id: 'ofm.unitEconomics.subscriptionPriceHint',
      message: 'Com tributo e custo direto, em reais inteiros.',
    }),
  },
  margin: {
    label: translate({id: 'ofm.unitEconomics.wantedMargin', message: 'Margem desejada, m (%)'}),
    hint: translate({
      id: 'ofm.unitEconomics.wantedMarginHint',
      message: 'Sobre a receita; de 0 a 90.',
    }),
  },
});
