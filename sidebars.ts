import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

type Category = Extract<NonNullable<SidebarsConfig[string]>, readonly unknown[]>[number];

/**
 * One part of the manual, in the order of reading.
 *
 * @param key - folder of the part; names it in the translation files too
 * @param chapters - names of the files in that folder
 * @param overview - page that the part’s name leads to
 */
function part(key: string, label: string, chapters: string[], overview = `${key}/index`): Category {
  return {
    type: 'category',
    key,
    label,
    link: {type: 'doc', id: overview},
    items: chapters.map((chapter) => `${key}/${chapter}`),
  };
}

const sidebars: SidebarsConfig = {
  manual: [
    part('start', 'Comece aqui', ['concepts', 'first-90-days', 'case-method', 'glossary'], 'index'),
    part('requirements', 'Requisitos mínimos', [
      'hardware',
      'sizing',
      'sizing-error',
      'cloud-or-owned',
      'software',
      'connectivity',
      'knowledge',
      'roles',
      'data-trainer',
      'first-model',
    ]),
    part('practices', 'Boas práticas', [
      'data-collection',
      'privacy',
      'data-quality',
      'labeling',
      'data-preparation',
      'model-selection',
      'training',
      'tuning',
      'evaluation',
      'responsible-ai',
      'deployment',
      'monitoring',
      'reliability',
      'security',
      'client-communication',
      'client-support',
    ]),
    part('lifecycle', 'Ciclo de vida', [
      'problem-definition',
      'data-engineering',
      'model-engineering',
      'deployment',
      'drift',
      'retraining',
      'retirement',
      'cloud-scaling',
      'case-study',
    ]),
    part('mlops', 'MLOps e DataOps', [
      'environments',
      'problems',
      'engineers',
      'ops-family',
      'dataops',
      'maturity',
      'tools',
    ]),
    part('business', 'A empresa', [
      'company-setup',
      'service-catalog',
      'mlops-foundation',
      'pricing',
      'procedures',
      'quality',
    ]),
    part('certification', 'Certificação', [
      'criteria',
      'process',
      'self-assessment',
      'benefits',
      'maintenance',
      'registry',
    ]),
    part('templates', 'Modelos e checklists', [
      'checklists',
      'service-agreement',
      'statement-of-work',
      'proposal',
      'nda',
      'data-processing-agreement',
      'sla',
      'problem-canvas',
      'model-card',
      'datasheet',
      'evaluation-report',
      'runbook',
      'incident-report',
      'status-report',
    ]),
    part('market', 'Mercado e tese', [
      'trends',
      'brazil',
      'investment-thesis',
      'risks',
      'methodology',
    ]),
    part(
      'community',
      'Comunidade',
      ['forum', 'governance', 'translations', 'changelog', 'data', 'references', 'components'],
      'community/contributing',
    ),
  ],
};

export default sidebars;
