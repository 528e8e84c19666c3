import Link from '@docusaurus/Link';
import {useThemeConfig} from '@docusaurus/theme-common';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/Logo';
import type {ReactNode} from 'react';

/** The mark of static/img/logo.svg in the colours of the mode. */
function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width={32} height={32} fill="var(--ofm-brand)" aria-hidden>
      <path d="M2 6.5 15 10v17L2 23.5z" />
      <path fillOpacity=".22" d="M30 6.5 17 10v17l13-3.5z" />
      <path
        fill="none"
        stroke="var(--ofm-signal)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="m19.5 17.5 2.6 3.2L28 11.5"
      />
    </svg>
  );
}

/** The way to the first page: the mark and the name of the site. */
export default function Logo({imageClassName, titleClassName, ...props}: Props): ReactNode {
  const {navbar} = useThemeConfig();
  return (
    <Link to={useBaseUrl('/')} {...props}>
      <span className={imageClassName}>
        <Mark />
      </span>
      <b className={titleClassName}>{navbar.title}</b>
    </Link>
  );
}
