import {LineIcon} from '@site/src/components/LineIcon';
import type {Props} from '@theme/Icon/DarkMode';
import type {ReactNode} from 'react';

export default function IconDarkMode(props: Props): ReactNode {
  return (
    <LineIcon size={24} {...props}>
      <path d="M20 14a8.2 8.2 0 1 1-10-10 6.5 6.5 0 0 0 10 10z" />
    </LineIcon>
  );
}
