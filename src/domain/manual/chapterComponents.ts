/** What a chapter may write between angle brackets. */
export type ElementRule = {
  required?: readonly string[];
  optional?: readonly string[];
  /** Whether text may stand between the opening and the closing tag. */
  holdsText?: true;
};

/**
 * The components of chapters. src/components/forChapters exports exactly these, and
 * plugins/structure refuses all others.
 */
export const chapterComponents = {
  Accelerators: {},
  AgreementTool: {},
  Bibliography: {},
  BreakEvenCalculator: {},
  Checklist: {required: ['id']},
  Checklists: {},
  CloudInstances: {},
  ConfusionTool: {},
  Criteria: {},
  DataExports: {},
  DriftTool: {},
  ForumCategory: {required: ['id'], holdsText: true},
  ForumStatus: {},
  Glossary: {},
  HardwareTiers: {},
  IntervalTool: {},
  KeyFigure: {required: ['value'], holdsText: true},
  MarketEstimates: {},
  MarketSpread: {},
  Projects: {},
  Roles: {},
  SampleSizeTool: {},
  ScenarioModel: {},
  Services: {},
  Share: {required: ['tool']},
  SizingCalculator: {},
  SizingValidation: {},
  Skills: {},
  Software: {},
  Term: {required: ['id'], holdsText: true},
  Tools: {},
  TranslationStates: {},
  UnitEconomics: {},
} as const satisfies Record<string, ElementRule>;
