import type {ComponentProps, ReactNode} from 'react';

type Props = ComponentProps<'a'> & {to?: string};

/** A plain link: routing is tested in a browser. */
export default function Link({to, href, children, ...rest}: Props): ReactNode {
  return (
    <a href={to ?? href} {...rest}>
      {children}
    </a>
  );
}
