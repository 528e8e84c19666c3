import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {versionStatusName} from '@site/src/components/versionStatusName';
import {useVersionLinks} from '@site/src/hooks/useVersionLinks';
import type {Props} from '@theme/DocVersionBadge';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/**
 * Which text a chapter belongs to, on every page and on paper. It leads to the list of all
 * versions, which a phone without JavaScript has no menu for.
 */
export default function DocVersionBadge({className}: Props): ReactNode {
  const version = useVersionLinks().find(({isActive}) => isActive);
  if (!version) {
    return null;
  }
  const {label, status} = version;
  return (
    <p className={`${className ?? ''} ${ThemeClassNames.docs.docVersionBadge} ${styles.badge}`}>
      <Link to="/versions" className={styles.link}>
        {status === 'current'
          ? label
          : translate({id: 'ofm.versions.badge', message: 'Versão {version}'}, {version: label})}
      </Link>{' '}
      <span className={styles.status}>{versionStatusName(status)}</span>
    </p>
  );
}
