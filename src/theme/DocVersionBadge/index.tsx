import Link from '@docusaurus/Link';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {versionName, versionStatusName} from '@site/src/components/versionNames';
import {useVersionLinks} from '@site/src/hooks/useVersionLinks';
import type {Props} from '@theme/DocVersionBadge';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Which text a chapter belongs to, also on paper; above that of other versions a banner says so. It
 * leads to the list of all versions, for which a phone without JavaScript has no menu.
 */
export default function DocVersionBadge({className}: Props): ReactNode {
  const version = useVersionLinks().find(({isActive}) => isActive);
  if (!version?.isShown) {
    return null;
  }
  return (
    <p className={`${className ?? ''} ${ThemeClassNames.docs.docVersionBadge} ${styles.badge}`}>
      <Link to="/versions" className={styles.link}>
        {versionName(version)}
      </Link>{' '}
      <span className={styles.status}>{versionStatusName(version.status)}</span>
    </p>
  );
}
