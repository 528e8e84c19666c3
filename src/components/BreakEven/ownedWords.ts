import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {Fields} from '@site/src/domain/breakEven/fields';
import {currencyNames} from './names';

/** The inputs about the machine that is bought. */
export const ownedWords = () =>
  ({
    price: {
      label: translate({id: 'ofm.breakEven.price', message: 'Preço da máquina'}),
      hint: translate({
        id: 'ofm.breakEven.priceHint',
        message: 'Da sua proposta. Os 300 mil do exemplo, já instalada, são hipótese.',
      }),
    },
    priceCurrency: {
      label: translate({id: 'ofm.breakEven.priceCurrency', message: 'Moeda da proposta'}),
      options: currencyNames(),
    },
    importTax: {
      label: translate({id: 'ofm.breakEven.importTax', message: 'Impostos e frete (% do preço)'}),
      hint: translate({
        id: 'ofm.breakEven.importTaxHint',
        message: 'Não temos carga verificada: peça na proposta. De 0 a 300.',
      }),
    },
    resale: {
      label: translate({id: 'ofm.breakEven.resale', message: 'Revenda ao fim (% do instalado)'}),
      hint: translate({
        id: 'ofm.breakEven.resaleHint',
        message: 'De 0 a 90. Os 20 do exemplo são hipótese.',
      }),
    },
    powerKW: {
      label: translate({id: 'ofm.breakEven.power', message: 'Potência em uso, W (kW)'}),
      hint: translate({
        id: 'ofm.breakEven.powerHint',
        message: 'Da máquina inteira, não só das placas.',
      }),
    },
    pue: {
      label: translate({id: 'ofm.breakEven.pue', message: 'PUE'}),
      hint: translate({
        id: 'ofm.breakEven.pueHint',
        message: 'De 1 a 3. O exemplo usa a média mundial de 2025.',
      }),
    },
    tariffBRLPerKWh: {
      label: translate({id: 'ofm.breakEven.tariff', message: 'Energia, t (R$ por kWh)'}),
      hint: translate({
        id: 'ofm.breakEven.tariffHint',
        message: 'Da sua conta, com impostos. O exemplo é de São Paulo, fim de 2024.',
      }),
    },
    staffBRLPerMonth: {
      label: translate({id: 'ofm.breakEven.staff', message: 'Quem opera (R$ por mês)'}),
      hint: translate({
        id: 'ofm.breakEven.staffHint',
        message: 'As horas gastas com a máquina, com encargos.',
      }),
    },
    placeBRLPerMonth: {
      label: translate({id: 'ofm.breakEven.place', message: 'Espaço e manutenção (R$ por mês)'}),
      hint: translate({
        id: 'ofm.breakEven.placeHint',
        message: 'Também refrigeração e seguro.',
      }),
    },
  }) satisfies Partial<ToolWords<Fields>>;
