/**
 * What chapters may use without importing it. plugins/chapter-components gives each chapter those
 * that it uses; plugins/structure refuses everything else.
 */
export {Accelerators} from '@site/src/components/Accelerators';
export {Bibliography} from '@site/src/components/Bibliography';
export {BreakEvenCalculator} from '@site/src/components/BreakEven';
export {Checklist} from '@site/src/components/Checklist';
export {Checklists} from '@site/src/components/Checklists';
export {CloudInstances} from '@site/src/components/CloudInstances';
export {Criteria} from '@site/src/components/Criteria';
export {DataExports} from '@site/src/components/DataExports';
export {AgreementTool} from '@site/src/components/Evaluation/AgreementTool';
export {ConfusionTool} from '@site/src/components/Evaluation/ConfusionTool';
export {DriftTool} from '@site/src/components/Evaluation/DriftTool';
export {IntervalTool} from '@site/src/components/Evaluation/IntervalTool';
export {SampleSizeTool} from '@site/src/components/Evaluation/SampleSizeTool';
export {ForumStatus} from '@site/src/components/ForumStatus';
export {ForumCategory} from '@site/src/components/ForumStatus/ForumCategory';
export {Glossary} from '@site/src/components/Glossary';
export {HardwareTiers} from '@site/src/components/HardwareTiers';
export {KeyFigure} from '@site/src/components/KeyFigure';
export {MarketEstimates} from '@site/src/components/MarketEstimates';
export {MarketSpread} from '@site/src/components/MarketSpread';
export {Software, Tools} from '@site/src/components/Products';
export {Projects} from '@site/src/components/Projects';
export {ScenarioModel} from '@site/src/components/Scenario/ScenarioModel';
export {Services} from '@site/src/components/Services';
export {Share} from '@site/src/components/Share';
export {SizingCalculator} from '@site/src/components/SizingCalculator';
export {SizingValidation} from '@site/src/components/SizingValidation';
export {Roles} from '@site/src/components/Team/Roles';
export {Skills} from '@site/src/components/Team/Skills';
export {Term} from '@site/src/components/Term';
export {TranslationStates} from '@site/src/components/TranslationStates';
export {UnitEconomics} from '@site/src/components/UnitEconomics';
