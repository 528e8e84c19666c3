import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** Cards and computer. */
export const hardwareWords = (): Pick<
  ToolWords<SizingFields>,
  'count' | 'memoryGB' | 'peakTFLOPS' | 'bandwidth' | 'powerW' | 'ramGB'
> => ({
  count: {
    label: translate({id: 'ofm.sizing.count', message: 'Placas, n'}),
    hint: translate({id: 'ofm.sizing.countHint', message: 'Todas iguais.'}),
  },
  memoryGB: {
    label: translate({id: 'ofm.sizing.memoryGB', message: 'Memória de cada placa (GB)'}),
    hint: translate({
      id: 'ofm.sizing.memoryGBHint',
      message: 'Como o fabricante imprime; confira a visível.',
    }),
  },
  peakTFLOPS: {
    label: translate({id: 'ofm.sizing.peakTFLOPS', message: 'Pico denso em 16 bits, P (TFLOP/s)'}),
    hint: translate({id: 'ofm.sizing.peakTFLOPSHint', message: 'De cada placa, sem esparsidade.'}),
  },
  bandwidth: {
    label: translate({id: 'ofm.sizing.bandwidth', message: 'Banda de memória (GB/s)'}),
    hint: translate({id: 'ofm.sizing.bandwidthHint', message: 'De cada placa.'}),
  },
  powerW: {
    label: translate({id: 'ofm.sizing.powerW', message: 'Potência de cada placa (W)'}),
    hint: translate({
      id: 'ofm.sizing.powerWHint',
      message: 'Em carga.',
    }),
  },
  ramGB: {
    label: translate({id: 'ofm.sizing.ramGB', message: 'Memória RAM do computador (GB)'}),
    hint: translate({id: 'ofm.sizing.ramGBHint', message: 'A instalada.'}),
  },
});

/** Rent and exchange rate. */
export const moneyWords = (): Pick<
  ToolWords<SizingFields>,
  'usdPerHour' | 'runs' | 'brlPerUSD' | 'rateDay'
> => ({
  usdPerHour: {
    label: translate({id: 'ofm.sizing.usdPerHour', message: 'Aluguel por placa (US$ por hora)'}),
    hint: translate({
      id: 'ofm.sizing.usdPerHourHint',
      message:
        'Máquina ÷ placas. A placa de partida traz o menor preço do catálogo do manual, nos EUA; zero se a máquina é sua.',
    }),
  },
  runs: {
    label: translate({id: 'ofm.sizing.runs', message: 'Treinos no projeto'}),
    hint: translate({id: 'ofm.sizing.runsHint', message: 'Busca, erros e repetições contam.'}),
  },
  brlPerUSD: {
    label: translate({id: 'ofm.sizing.brlPerUSD', message: 'Câmbio (R$ por US$)'}),
    hint: translate({
      id: 'ofm.sizing.brlPerUSDHint',
      message: 'O de partida é hipótese: ponha o do dia.',
    }),
  },
  rateDay: {
    label: translate({id: 'ofm.sizing.rateDay', message: 'Dia do câmbio'}),
    hint: translate({id: 'ofm.sizing.rateDayHint', message: 'Vai junto de todo valor em reais.'}),
  },
});

/** Electricity. */
export const energyWords = (): Pick<
  ToolWords<SizingFields>,
  'otherPowerW' | 'pue' | 'brlPerKWh' | 'kgPerKWh'
> => ({
  otherPowerW: {
    label: translate({id: 'ofm.sizing.otherPowerW', message: 'Resto da máquina (W)'}),
    hint: translate({
      id: 'ofm.sizing.otherPowerWHint',
      message: 'Processador, discos, ventoinhas.',
    }),
  },
  pue: {
    label: translate({id: 'ofm.sizing.pue', message: 'PUE do lugar'}),
    hint: translate({id: 'ofm.sizing.pueHint', message: 'Energia total ÷ energia das máquinas.'}),
  },
  brlPerKWh: {
    label: translate({id: 'ofm.sizing.brlPerKWh', message: 'Tarifa (R$ por kWh)'}),
    hint: translate({
      id: 'ofm.sizing.brlPerKWhHint',
      message: 'Ponha a da sua conta de luz, com impostos.',
    }),
  },
  kgPerKWh: {
    label: translate({id: 'ofm.sizing.kgPerKWh', message: 'Fator de emissão (kg de CO₂ por kWh)'}),
    hint: translate({
      id: 'ofm.sizing.kgPerKWhHint',
      message: '0,0385 é a média da rede brasileira em 2023; outra rede, outro fator.',
    }),
  },
});
