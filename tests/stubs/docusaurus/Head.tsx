import type {ReactNode} from 'react';

/** Tests look at the body of a page only. */
export default function Head(_props: {children?: ReactNode}): ReactNode {
  return null;
}
