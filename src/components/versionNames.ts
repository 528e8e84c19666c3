import {translate} from '@docusaurus/Translate';
import type {VersionStatus} from '@site/src/domain/release/version';

/** What a version is, in a word or two. */
export function versionStatusName(status: VersionStatus): string {
  switch (status) {
    case 'current':
      return translate({id: 'ofm.version.status.current', message: 'muda sem aviso'});
    case 'pre-release':
      return translate({id: 'ofm.version.status.preRelease', message: 'pré-lançamento'});
    case 'latest':
      return translate({id: 'ofm.version.status.latest', message: 'versão vigente'});
    case 'superseded':
      return translate({id: 'ofm.version.status.superseded', message: 'substituída'});
  }
}

/** A version as a sentence or a heading names it: “Texto atual”, “Versão 0.9”. */
export function versionName({status, label}: {status: VersionStatus; label: string}): string {
  return status === 'current'
    ? label
    : translate({id: 'ofm.version.name', message: 'Versão {version}'}, {version: label});
}
