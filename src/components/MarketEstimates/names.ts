import {translate} from '@docusaurus/Translate';
import type {EstimateFlag} from '@site/src/domain/market/flags';
import type {SeriesStyle} from '@site/src/domain/market/panels';
import type {EstimateView} from '@site/src/domain/market/view';

export function scopeName(scope: EstimateView['scope']): string {
  switch (scope) {
    case 'training-datasets':
      return translate({
        id: 'ofm.market.trainingDatasets',
        message: 'Conjuntos de dados de treino',
      });
    case 'annotation':
      return translate({id: 'ofm.market.annotation', message: 'Coleta e rotulagem'});
    case 'machine-learning':
      return translate({id: 'ofm.market.machineLearning', message: 'Aprendizado de máquina'});
    case 'mlops':
      return translate({id: 'ofm.market.mlops', message: 'MLOps'});
    case 'ai-platforms':
      return translate({
        id: 'ofm.market.aiPlatforms',
        message: 'Plataformas de ciência de dados e ML',
      });
    case 'ai-services':
      return translate({id: 'ofm.market.aiServices', message: 'Serviços de IA'});
    case 'ai-spending':
      return translate({id: 'ofm.market.aiSpending', message: 'Gasto total com IA'});
    case 'brazil-digital':
      return translate({id: 'ofm.market.brazil', message: 'Brasil: tecnologia e IA'});
    case 'franchising':
      return translate({id: 'ofm.market.franchising', message: 'Brasil: redes de franquia'});
  }
}

export function regionName(region: EstimateView['region']): string {
  switch (region) {
    case 'world':
      return translate({id: 'ofm.market.world', message: 'mundo'});
    case 'united-states':
      return translate({id: 'ofm.market.unitedStates', message: 'Estados Unidos'});
    case 'brazil':
      return translate({id: 'ofm.market.inBrazil', message: 'Brasil'});
  }
}

export function verdictName(use: EstimateView['use']): string {
  switch (use) {
    case 'usable':
      return translate({id: 'ofm.market.usable', message: 'utilizável'});
    case 'weak':
      return translate({id: 'ofm.market.weak', message: 'fraca'});
    case 'do-not-use':
      return translate({id: 'ofm.market.doNotUse', message: 'não usar'});
  }
}

export function styleName(style: SeriesStyle): string {
  return style === 'circulating'
    ? translate({id: 'ofm.market.circulating', message: 'emendada ou sem fonte'})
    : verdictName(style);
}

export function flagName(flag: EstimateFlag): string {
  switch (flag) {
    case 'contradicts':
      return translate({id: 'ofm.market.flagContradicts', message: 'a conta não fecha'});
    case 'spliced':
      return translate({id: 'ofm.market.flagSpliced', message: 'emendada de outras'});
    case 'unsourced':
      return translate({id: 'ofm.market.flagUnsourced', message: 'sem fonte'});
    case 'undated':
      return translate({id: 'ofm.market.flagUndated', message: 'valor sem ano'});
    case 'unchecked':
      return translate({id: 'ofm.market.flagUnchecked', message: 'taxa sem dois valores'});
    case 'sum':
      return translate({id: 'ofm.market.flagSum', message: 'soma de vários anos'});
  }
}

/** @returns the publisher, or that none was found */
export function publisherName({publisher}: Pick<EstimateView, 'publisher'>): string {
  return publisher ?? translate({id: 'ofm.market.noPublisher', message: 'Editor não encontrado'});
}

/** A short name that tells editions of one publisher apart. */
export function shortName(estimate: Pick<EstimateView, 'publisher' | 'edition' | 'asOf'>): string {
  const name = publisherName(estimate);
  return estimate.publisher ? `${name}, ${estimate.edition ?? estimate.asOf.slice(0, 4)}` : name;
}

export function currencySign(currency: EstimateView['currency']): string {
  return currency === 'USD' ? 'US$' : 'R$';
}

/** The anchor of an estimate, which links and citations lead to. */
export function anchorOf(id: string): string {
  return `estimate-${id}`;
}
