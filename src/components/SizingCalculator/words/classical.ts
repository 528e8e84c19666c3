import {translate} from '@docusaurus/Translate';
import type {ToolWords} from '@site/src/components/Tool/FieldList';
import type {SizingFields} from '@site/src/domain/sizing/sizingFields';

/** An image network. */
export const imageModelWords = (): Pick<ToolWords<SizingFields>, 'imageParametersM' | 'keptM'> => ({
  imageParametersM: {
    label: translate({
      id: 'ofm.sizing.imageParametersM',
      message: 'Parâmetros da rede, N (milhões)',
    }),
    hint: translate({id: 'ofm.sizing.imageParametersMHint', message: 'Todos os pesos.'}),
  },
  keptM: {
    label: translate({
      id: 'ofm.sizing.keptM',
      message: 'Números guardados por imagem, A (milhões)',
    }),
    hint: translate({
      id: 'ofm.sizing.keptMHint',
      message:
        'O que a rede guarda de uma imagem de 224 × 224 até a volta: perto do dobro das saídas das convoluções.',
    }),
  },
});

/** Its training. */
export const imageWords = (): Pick<
  ToolWords<SizingFields>,
  'images' | 'side' | 'imageEpochs' | 'imageBatch' | 'imagePrecision' | 'imagesPerSecond'
> => ({
  images: {
    label: translate({id: 'ofm.sizing.images', message: 'Imagens de treino'}),
    hint: translate({id: 'ofm.sizing.imagesHint', message: 'Depois da separação do teste.'}),
  },
  side: {
    label: translate({id: 'ofm.sizing.side', message: 'Lado da imagem (pixels)'}),
    hint: translate({
      id: 'ofm.sizing.sideHint',
      message: 'O que entra na rede, depois de redimensionar.',
    }),
  },
  imageEpochs: {
    label: translate({id: 'ofm.sizing.imageEpochs', message: 'Épocas'}),
    hint: translate({
      id: 'ofm.sizing.imageEpochsHint',
      message: 'Vezes que o conjunto é visto; ajuste fino pede menos.',
    }),
  },
  imageBatch: {
    label: translate({id: 'ofm.sizing.imageBatch', message: 'Lote por placa, b (imagens)'}),
    hint: translate({id: 'ofm.sizing.imageBatchHint', message: 'As que passam juntas.'}),
  },
  imagePrecision: {
    label: translate({id: 'ofm.sizing.imagePrecision', message: 'Precisão'}),
    hint: translate({
      id: 'ofm.sizing.imagePrecisionHint',
      message: 'Bytes de cada número guardado.',
    }),
    options: {
      mixed: translate({id: 'ofm.sizing.imagePrecision.mixed', message: 'mista (2)'}),
      fp32: translate({id: 'ofm.sizing.imagePrecision.fp32', message: '32 bits (4)'}),
    },
  },
  imagesPerSecond: {
    label: translate({
      id: 'ofm.sizing.imagesPerSecond',
      message: 'Imagens por segundo medidas (opcional)',
    }),
    hint: translate({
      id: 'ofm.sizing.imagesPerSecondHint',
      message:
        'De todas as placas juntas; se preenchido, substitui a estimativa pela banda de memória.',
    }),
  },
});

/** A classical model on a table. */
export const tableWords = (): Pick<
  ToolWords<SizingFields>,
  'rows' | 'columns' | 'minutesTenth' | 'minutesFifth'
> => ({
  rows: {
    label: translate({id: 'ofm.sizing.rows', message: 'Linhas'}),
    hint: translate({id: 'ofm.sizing.rowsHint', message: 'Registros de treino.'}),
  },
  columns: {
    label: translate({id: 'ofm.sizing.columns', message: 'Colunas'}),
    hint: translate({id: 'ofm.sizing.columnsHint', message: 'Depois de codificar as categorias.'}),
  },
  minutesTenth: {
    label: translate({
      id: 'ofm.sizing.minutesTenth',
      message: 'Minutos com 10% das linhas (opcional)',
    }),
    hint: translate({
      id: 'ofm.sizing.minutesTenthHint',
      message: 'Medidos; sem os dois tempos não há estimativa de tempo.',
    }),
  },
  minutesFifth: {
    label: translate({
      id: 'ofm.sizing.minutesFifth',
      message: 'Minutos com 20% das linhas (opcional)',
    }),
    hint: translate({id: 'ofm.sizing.minutesFifthHint', message: 'Medidos na mesma máquina.'}),
  },
});

/** The computer that a table runs on. */
export const computerWords = (): Pick<
  ToolWords<SizingFields>,
  'computerW' | 'computerUSDPerHour'
> => ({
  computerW: {
    label: translate({id: 'ofm.sizing.computerW', message: 'Potência do computador (W)'}),
    hint: translate({
      id: 'ofm.sizing.computerWHint',
      message: 'Inteiro, em carga; meça na tomada.',
    }),
  },
  computerUSDPerHour: {
    label: translate({
      id: 'ofm.sizing.computerUSDPerHour',
      message: 'Aluguel do computador (US$ por hora)',
    }),
    hint: translate({
      id: 'ofm.sizing.computerUSDPerHourHint',
      message: 'Zero se a máquina é sua.',
    }),
  },
});
