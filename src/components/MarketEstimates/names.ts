import {translate} from '@docusaurus/Translate';
import type {EstimateView, MarketEstimatesView} from '@site/src/domain/market/view';

export function scopeName(scope: MarketEstimatesView['scopes'][number]['scope']): string {
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
