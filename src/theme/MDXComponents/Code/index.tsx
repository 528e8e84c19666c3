import type {ComponentProps, ReactNode} from 'react';

/** Code in a sentence; blocks of code are `Pre`. */
export default function Code(props: ComponentProps<'code'>): ReactNode {
  return <code {...props} />;
}
