import {translate} from '@docusaurus/Translate';
import {useHistorySelector} from '@docusaurus/theme-common';
import {versionStatusName} from '@site/src/components/versionNames';
import {useVersionLinks, type VersionLink} from '@site/src/hooks/useVersionLinks';
import type {Props} from '@theme/NavbarItem/DocsVersionDropdownNavbarItem';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** A version and what it is; where the page has no counterpart, that the link leads to the start. */
function Label({
  version,
  hasCounterpart,
}: {
  version: VersionLink;
  hasCounterpart: boolean;
}): ReactNode {
  return (
    <span className={styles.version}>
      {version.label} <span className={styles.status}>{versionStatusName(version.status)}</span>
      {!hasCounterpart && (
        <span className={styles.status}>
          {translate({
            id: 'ofm.versions.atStart',
            message: 'esta página não existe; abre no início',
          })}
        </span>
      )}
    </span>
  );
}

/**
 * The versions of the manual in the navigation bar: plain links to the same page in each of them,
 * and to the page that lists them all. Unlike the theme’s, it remembers no version: the search and
 * the links of pages outside the manual lead to what `/manual/` shows, whatever was read before.
 */
export default function VersionMenu({
  mobile,
  docsPluginId: _plugin,
  dropdownActiveClassDisabled: _disabled,
  dropdownItemsBefore: _before,
  dropdownItemsAfter: _after,
  versions: _versions,
  ...props
}: Props): ReactNode {
  const search = useHistorySelector(({location}) => location.search);
  const hash = useHistorySelector(({location}) => location.hash);
  const versions = useVersionLinks();
  const displayed =
    versions.find(({isActive}) => isActive) ?? versions.find(({isShown}) => isShown);
  const inChapter = versions.some(({isActive}) => isActive);
  const items = versions.map((version) => ({
    label: <Label version={version} hasCounterpart={version.hasPage || !inChapter} />,
    to: version.hasPage ? `${version.path}${search}${hash}` : version.path,
    isActive: () => version.isActive,
  }));
  return (
    <DropdownNavbarItem
      {...props}
      mobile={mobile}
      label={
        mobile
          ? translate({id: 'ofm.versions.menu', message: 'Versões do manual'})
          : displayed?.label
      }
      items={[
        ...items,
        {label: translate({id: 'ofm.versions.all', message: 'Todas as versões'}), to: '/versions'},
      ]}
    />
  );
}
