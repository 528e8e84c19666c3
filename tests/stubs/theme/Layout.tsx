import type {ReactNode} from 'react';

type Props = {title?: string; description?: string; children?: ReactNode};

export default function Layout({children}: Props): ReactNode {
  return <>{children}</>;
}
