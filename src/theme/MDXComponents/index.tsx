import {Accelerators} from '@site/src/components/Accelerators';
import {Bibliography} from '@site/src/components/Bibliography';
import {Checklist} from '@site/src/components/Checklist';
import {Checklists} from '@site/src/components/Checklists';
import {CloudInstances} from '@site/src/components/CloudInstances';
import {Criteria} from '@site/src/components/Criteria';
import {DataExports} from '@site/src/components/DataExports';
import {AgreementTool} from '@site/src/components/Evaluation/AgreementTool';
import {ConfusionTool} from '@site/src/components/Evaluation/ConfusionTool';
import {DriftTool} from '@site/src/components/Evaluation/DriftTool';
import {IntervalTool} from '@site/src/components/Evaluation/IntervalTool';
import {SampleSizeTool} from '@site/src/components/Evaluation/SampleSizeTool';
import {ForumStatus} from '@site/src/components/ForumStatus';
import {ForumCategory} from '@site/src/components/ForumStatus/ForumCategory';
import {Glossary} from '@site/src/components/Glossary';
import {HardwareTiers} from '@site/src/components/HardwareTiers';
import {MarketEstimates} from '@site/src/components/MarketEstimates';
import {Software, Tools} from '@site/src/components/Products';
import {Projects} from '@site/src/components/Projects';
import {Services} from '@site/src/components/Services';
import {SizingValidation} from '@site/src/components/SizingValidation';
import {Roles} from '@site/src/components/Team/Roles';
import {Skills} from '@site/src/components/Team/Skills';
import {Term} from '@site/src/components/Term';
import {TranslationStates} from '@site/src/components/TranslationStates';
import type {ChapterComponent} from '@site/src/domain/manual/chapterComponents';
import MDXComponents from '@theme-original/MDXComponents';

/** What chapters may use without importing it; plugins/structure refuses everything else. */
const components = {
  Accelerators,
  AgreementTool,
  Bibliography,
  Checklist,
  Checklists,
  CloudInstances,
  ConfusionTool,
  Criteria,
  DataExports,
  DriftTool,
  ForumCategory,
  ForumStatus,
  Glossary,
  HardwareTiers,
  IntervalTool,
  MarketEstimates,
  Projects,
  Roles,
  SampleSizeTool,
  Services,
  SizingValidation,
  Skills,
  Software,
  Term,
  Tools,
  TranslationStates,
} satisfies Record<ChapterComponent, unknown>;

export default {...MDXComponents, ...components};
