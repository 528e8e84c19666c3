import {useDetailsInPrint} from '@site/src/hooks/useDetailsInPrint';
import {useLanguageLinks} from '@site/src/hooks/useLanguageLinks';
import type {ReactNode} from 'react';

export default function Root({children}: {children: ReactNode}): ReactNode {
  useDetailsInPrint();
  useLanguageLinks();
  return children;
}
