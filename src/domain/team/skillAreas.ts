export const skillAreas = [
  'machine-learning',
  'programming',
  'statistics',
  'tools',
  'data',
  'business',
] as const;
