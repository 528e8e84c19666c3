/** Scopes whose estimates measure the same; those of Brazil and of franchising do not. */
export const comparableScopes = [
  'training-datasets',
  'annotation',
  'machine-learning',
  'mlops',
  'ai-platforms',
  'ai-services',
  'ai-spending',
] as const;

/** What an estimate measures; only estimates of the same scope may be compared. */
export const estimateScopes = [...comparableScopes, 'brazil-digital', 'franchising'] as const;

export const estimateUses = ['usable', 'weak', 'do-not-use'] as const;

/** The place that an estimate is about. */
export const regions = ['world', 'united-states', 'brazil'] as const;
