import {useActiveDocContext, useVersions} from '@docusaurus/plugin-content-docs/client';
import useRouteContext from '@docusaurus/useRouteContext';
import {type VersionStatus, versionStatus} from '@site/src/domain/release/version';

/** A version of the manual as a page of another one leads to it. */
export type VersionLink = {
  /** Docusaurus’ name of the version, such as `current`. */
  name: string;
  /** As readers see it: “Texto atual”, `0.9`. */
  label: string;
  status: VersionStatus;
  /** Whether `/manual/` shows it. */
  isShown: boolean;
  /** Whether the page belongs to it. */
  isActive: boolean;
  /** The same page in that version, else the version’s first page. */
  path: string;
  /** Whether the version has the page; pages that are no chapters are in none. */
  hasPage: boolean;
};

/** Every version of the manual, seen from the page that asks: the current text, then the newest first. */
export function useVersionLinks(): VersionLink[] {
  const versions = useVersions(undefined);
  const {activeVersion, alternateDocVersions} = useActiveDocContext(undefined);
  // Docusaurus takes an address under /manual/ that leads nowhere for a page of it.
  const isManual = useRouteContext().plugin.name === 'docusaurus-plugin-content-docs';
  const released = versions.map(({name}) => name).filter((name) => name !== 'current');
  return versions.map(({name, label, isLast, path}) => {
    const page = alternateDocVersions[name];
    return {
      name,
      label,
      status: versionStatus(name, released),
      isShown: isLast,
      isActive: isManual && name === activeVersion?.name,
      path: page?.path ?? path,
      hasPage: page !== undefined,
    };
  });
}
