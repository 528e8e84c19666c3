/** What a piece of software is for, in the order of the tables. */
export const softwareCategories = [
  'operating-system',
  'driver',
  'environment',
  'framework',
  'classical-ml',
  'language',
  'vision',
  'data-management',
  'data-processing',
  'development',
  'cloud-platform',
] as const;

/** What a tool of MLOps or DataOps is for, in the order of the pipeline. */
export const toolCategories = [
  'ingestion',
  'transformation',
  'data-versioning',
  'table-format',
  'data-quality',
  'catalogue-lineage',
  'labeling',
  'feature-store',
  'experiment-tracking',
  'orchestration',
  'distributed-training',
  'serving',
  'monitoring',
  'platform',
] as const;

export const toolAreas = ['mlops', 'dataops', 'both'] as const;

export const licenceKinds = ['open-source', 'source-available', 'proprietary', 'mixed'] as const;

export const productStatuses = [
  'active',
  'maintenance',
  'renamed',
  'discontinued',
  'not-checked',
] as const;
