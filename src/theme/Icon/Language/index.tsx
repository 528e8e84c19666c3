import {LineIcon} from '@site/src/components/LineIcon';
import type {Props} from '@theme/Icon/Language';
import type {ReactNode} from 'react';

export default function IconLanguage(props: Props): ReactNode {
  return (
    <LineIcon size={20} {...props}>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18z" />
    </LineIcon>
  );
}
