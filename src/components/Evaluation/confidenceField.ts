import {translate} from '@docusaurus/Translate';
import type {FieldWords} from '@site/src/components/Tool/FieldList';
import {confidences} from '@site/src/domain/evaluation/confidence';

export const confidenceField = {type: 'choice', start: '95', options: confidences} as const;

export const confidenceWords = (): FieldWords<typeof confidenceField> => ({
  label: translate({id: 'ofm.evaluation.confidence', message: 'Confiança'}),
  options: {'90': '90%', '95': '95%', '99': '99%'},
});
