import {Accelerators} from '@site/src/components/Accelerators';
import {Checklist} from '@site/src/components/Checklist';
import {Glossary} from '@site/src/components/Glossary';
import {HardwareTiers} from '@site/src/components/HardwareTiers';
import {Term} from '@site/src/components/Term';
import MDXComponents from '@theme-original/MDXComponents';

/** What chapters may use without importing it. */
export default {...MDXComponents, Accelerators, Checklist, Glossary, HardwareTiers, Term};
