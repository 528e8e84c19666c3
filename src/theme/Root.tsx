import {useDetailsInPrint} from '@site/src/hooks/useDetailsInPrint';
import type {ReactNode} from 'react';

export default function Root({children}: {children: ReactNode}): ReactNode {
  useDetailsInPrint();
  return children;
}
