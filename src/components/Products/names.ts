import {translate} from '@docusaurus/Translate';
import type {ProductCategory, ProductView} from '@site/src/domain/product/view';

function softwareCategoryName(category: ProductCategory): string | undefined {
  switch (category) {
    case 'operating-system':
      return translate({id: 'ofm.products.operatingSystem', message: 'Sistema operacional'});
    case 'driver':
      return translate({id: 'ofm.products.driver', message: 'Driver e biblioteca de GPU'});
    case 'environment':
      return translate({id: 'ofm.products.environment', message: 'Ambiente e pacotes'});
    case 'framework':
      return translate({id: 'ofm.products.framework', message: 'Framework de deep learning'});
    case 'classical-ml':
      return translate({id: 'ofm.products.classicalMl', message: 'ML clássico'});
    case 'language':
      return translate({id: 'ofm.products.language', message: 'Linguagem natural'});
    case 'vision':
      return translate({id: 'ofm.products.vision', message: 'Visão computacional'});
    case 'data-management':
      return translate({id: 'ofm.products.dataManagement', message: 'Gestão de dados'});
    case 'data-processing':
      return translate({id: 'ofm.products.dataProcessing', message: 'Processamento de dados'});
    case 'development':
      return translate({id: 'ofm.products.development', message: 'Desenvolvimento'});
    case 'cloud-platform':
      return translate({id: 'ofm.products.cloudPlatform', message: 'Plataforma de nuvem'});
    default:
      return undefined;
  }
}

function toolCategoryName(category: ProductCategory): string | undefined {
  switch (category) {
    case 'ingestion':
      return translate({id: 'ofm.products.ingestion', message: 'Ingestão'});
    case 'transformation':
      return translate({id: 'ofm.products.transformation', message: 'Transformação'});
    case 'data-versioning':
      return translate({id: 'ofm.products.dataVersioning', message: 'Versionamento de dados'});
    case 'table-format':
      return translate({id: 'ofm.products.tableFormat', message: 'Formato de tabela'});
    case 'data-quality':
      return translate({id: 'ofm.products.dataQuality', message: 'Qualidade de dados'});
    case 'catalogue-lineage':
      return translate({id: 'ofm.products.catalogue', message: 'Catálogo e linhagem'});
    case 'labeling':
      return translate({id: 'ofm.products.labeling', message: 'Rotulagem'});
    case 'feature-store':
      return translate({id: 'ofm.products.featureStore', message: 'Feature store'});
    case 'experiment-tracking':
      return translate({id: 'ofm.products.tracking', message: 'Registro de experimentos'});
    case 'orchestration':
      return translate({id: 'ofm.products.orchestration', message: 'Orquestração'});
    case 'distributed-training':
      return translate({id: 'ofm.products.distributed', message: 'Treino distribuído'});
    case 'serving':
      return translate({id: 'ofm.products.serving', message: 'Serviço de modelos'});
    case 'monitoring':
      return translate({id: 'ofm.products.monitoring', message: 'Monitoramento'});
    case 'platform':
      return translate({id: 'ofm.products.platform', message: 'Plataforma'});
    default:
      return undefined;
  }
}

export function categoryName(category: ProductCategory): string {
  return softwareCategoryName(category) ?? toolCategoryName(category) ?? category;
}

export function licenceKindName(kind: ProductView['licence']['kind']): string {
  switch (kind) {
    case 'open-source':
      return translate({id: 'ofm.products.openSource', message: 'código aberto'});
    case 'source-available':
      return translate({
        id: 'ofm.products.sourceAvailable',
        message: 'código visível, uso restrito',
      });
    case 'proprietary':
      return translate({id: 'ofm.products.proprietary', message: 'proprietária'});
    case 'mixed':
      return translate({id: 'ofm.products.mixed', message: 'mista'});
  }
}

export function statusName(status: ProductView['status']): string {
  switch (status) {
    case 'active':
      return translate({id: 'ofm.products.active', message: 'ativo'});
    case 'maintenance':
      return translate({id: 'ofm.products.maintenance', message: 'só manutenção'});
    case 'renamed':
      return translate({id: 'ofm.products.renamed', message: 'mudou de nome'});
    case 'discontinued':
      return translate({id: 'ofm.products.discontinued', message: 'encerrado'});
    case 'not-checked':
      return translate({id: 'ofm.products.notChecked', message: 'não verificado'});
  }
}
