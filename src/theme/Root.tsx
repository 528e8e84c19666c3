import {useDetailsInPrint} from '@site/src/hooks/useDetailsInPrint';
import {useLocaleLinks} from '@site/src/hooks/useLocaleLinks';
import type {ReactNode} from 'react';

export default function Root({children}: {children: ReactNode}): ReactNode {
  useDetailsInPrint();
  useLocaleLinks();
  return children;
}
