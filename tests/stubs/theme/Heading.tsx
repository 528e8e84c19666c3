import type {ComponentProps, ReactNode} from 'react';

type Props = ComponentProps<'h1'> & {as: 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6'};

export default function Heading({as: Level, ...rest}: Props): ReactNode {
  return <Level {...rest} />;
}
